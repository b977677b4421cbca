import { type Problem, problem } from '@metiers-numeriques/content-schemas/convert/convert-entry'
import { PUBLIC_COLLECTIONS, PUBLIC_SINGLES } from '@metiers-numeriques/content-schemas/wire/collections'
import { describe, expect, it } from 'vitest'
import { adminLink, describeProblem } from './report.ts'

const CMS = 'https://cms.exemple.gouv.fr'
const offer = { documentId: 'abc', title: 'Développeuse ou développeur back-end', reference: '2026-014' }
const said = (found: Problem) => describeProblem(found, CMS)

describe('A problem is told to the editor', () => {
  it('with what, where, the reason, the effect, and the link to mend it', () => {
    const reason = 'La clôture (3 mars 2027) précède l’ouverture (12 mars 2027). Corrigez l’une des deux dates.'
    expect(said(problem('offer', offer, 'Clôture', reason))).toMatchInlineSnapshot(
      `"Offre « Développeuse ou développeur back-end » (réf. 2026-014) : Clôture : La clôture (3 mars 2027) précède l’ouverture (12 mars 2027). Corrigez l’une des deux dates. Absent du site. https://cms.exemple.gouv.fr/admin/content-manager/collection-types/api::offer.offer/abc"`,
    )
  })

  it('as a sentence, even where the reason is not one', () => {
    expect(
      said(problem('ministry', { documentId: 'abc', name: 'Culture' }, 'Accroche', 'ce champ est vide')),
    ).toMatchInlineSnapshot(
      `"Ministère « Culture » : Accroche : ce champ est vide. Absent du site. https://cms.exemple.gouv.fr/admin/content-manager/collection-types/api::ministry.ministry/abc"`,
    )
  })

  it('that only drops a part says that the rest is live', () => {
    const reason = 'le service choisi n’est pas publié : l’offre est en ligne sans lui.'
    expect(said(problem('offer', offer, 'Service', reason, 'dropped'))).toMatchInlineSnapshot(
      `"Offre « Développeuse ou développeur back-end » (réf. 2026-014) : Service : le service choisi n’est pas publié : l’offre est en ligne sans lui. En ligne sans cet élément. https://cms.exemple.gouv.fr/admin/content-manager/collection-types/api::offer.offer/abc"`,
    )
  })

  it('about the home page leads to the home page', () => {
    expect(said(problem('home', { documentId: 'abc', title: 'Accueil' }, 'Chapeau', '300 signes au plus'))).toMatchInlineSnapshot(
      `"Page d’accueil « Accueil » : Chapeau : 300 signes au plus. Absent du site. https://cms.exemple.gouv.fr/admin/content-manager/single-types/api::home.home"`,
    )
  })

  it('about an entry that can’t be read leads to the list it is in', () => {
    expect(said(problem('offer', 'nonsense', '', 'la valeur n’est pas du bon type'))).toMatchInlineSnapshot(
      `"Offre « sans titre » : la valeur n’est pas du bon type. Absent du site. https://cms.exemple.gouv.fr/admin/content-manager/collection-types/api::offer.offer"`,
    )
  })

  it('of any type has a French name', () => {
    for (const { model } of [...PUBLIC_COLLECTIONS, ...PUBLIC_SINGLES]) {
      expect(said(problem(model, {}, '', 'x'))).toMatch(/^\p{Lu}[\p{L} ’]+ « sans titre »/u)
    }
  })

  it('of a single type leads to no document of a collection', () => {
    expect(adminLink(CMS, 'alert-banner', 'abc')).toBe(`${CMS}/admin/content-manager/single-types/api::alert-banner.alert-banner`)
  })
})

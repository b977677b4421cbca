/** From what the CMS sent to what the pages show: a bad entry is left out and told, the rest goes live. */
import { type GoldenEntry, goldenSnapshot } from '@metiers-numeriques/content-schemas/testing/golden'
import { describe, expect, it } from 'vitest'
import { toSite } from './site.ts'

const siteUrl = 'https://metiers.exemple.gouv.fr'
const NOON = new Date('2026-11-24T12:00:00Z')

type Change = Readonly<Record<string, unknown>>
type Collection = 'ministries' | 'services' | 'professions' | 'projects' | 'portraits' | 'offers'

/** The golden site with the first entry of a collection changed. */
function siteWith(path: Collection, change: Change) {
  const snapshot = goldenSnapshot()
  const [first, ...others] = entriesOf(snapshot.collections, path)
  if (first === undefined) throw new Error(`No golden entry of ${path}`)
  snapshot.collections[path] = [{ ...first, ...change }, ...others]
  return { ...toSite(snapshot, { now: NOON, siteUrl }), first, others }
}

const entriesOf = (collections: Record<string, GoldenEntry[]>, path: Collection) => collections[path] ?? []
const textBlock = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const linkBlock = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'Voir' }] }] },
]

/** That the first offer alone is left out, and why. */
function refusedOffer(change: Change) {
  const { site, problems, others } = siteWith('offers', change)
  expect(site.offers.map(({ id }) => id).sort()).toEqual(others.map(({ documentId }) => documentId).sort())
  return problems
}
const reasons = (change: Change) => refusedOffer(change).map(({ field, reason }) => `${field} : ${reason}`)

describe('The recorded content', () => {
  it('goes live whole, without a problem, and as a demonstration', () => {
    const { site, problems } = toSite(goldenSnapshot(), { now: NOON, siteUrl })
    expect(problems).toEqual([])
    expect(site.demonstration).toBe(true)
    expect([site.ministries, site.services, site.professions, site.technologies].map(({ length }) => length)).toEqual([
      4, 4, 6, 24,
    ])
    expect([site.glossary, site.projects, site.portraits, site.offers].map(({ length }) => length)).toEqual([3, 3, 3, 3])
    expect(site.home?.featuredPortrait).toBe(site.portraits.find(({ id }) => id === site.home?.featuredPortraitId))
  })

  it('is joined: an offer knows its ministry, service, profession, region, technologies and projects', () => {
    const { site } = toSite(goldenSnapshot(), { now: NOON, siteUrl })
    const offer = site.offers.find(({ slug }) => slug === 'designer-produit-rdv-service-public-anct')
    expect([offer?.ministry.shortName, offer?.service?.acronym, offer?.profession.slug, offer?.region?.name]).toEqual([
      'Aménagement du territoire',
      'ANCT',
      'designer-produit',
      'Île-de-France',
    ])
    expect(offer?.projects.map(({ name }) => name)).toEqual(['RDV Service Public'])
    expect(offer?.technologies.length).toBeGreaterThan(0)
  })

  it('shows the latest offers first', () => {
    const snapshot = goldenSnapshot()
    const days = ['2026-11-02', '2026-11-20', '2026-11-11']
    snapshot.collections.offers = days.map((opensOn, index) => ({
      ...entriesOf(goldenSnapshot().collections, 'offers')[0],
      ...{ documentId: `${index}`, slug: `offre-${index}`, opensOn },
    }))
    const { site } = toSite(snapshot, { now: NOON, siteUrl })
    expect(site.offers.map(({ opensOn }) => opensOn)).toEqual(['2026-11-20', '2026-11-11', '2026-11-02'])
    expect(site.openOffers).toEqual(site.offers)
  })

  it('is the same site whatever the order in which the CMS sent it, two pages of one address included', () => {
    const snapshot = goldenSnapshot()
    const [offer, other] = entriesOf(snapshot.collections, 'offers')
    snapshot.collections.offers?.push({ ...other, documentId: '0-before-all', slug: offer?.slug })
    const reversed = {
      ...snapshot,
      collections: Object.fromEntries(Object.entries(snapshot.collections).map(([path, list]) => [path, list.toReversed()])),
    }
    expect(toSite(reversed, { now: NOON, siteUrl })).toEqual(toSite(snapshot, { now: NOON, siteUrl }))
  })
})

describe('A bad entry is left out and told', () => {
  it('with its title, its reference, its field and the reason', () => {
    const { problems, first } = siteWith('offers', { summary: null })
    expect(problems).toEqual([
      {
        model: 'offer',
        documentId: first.documentId,
        title: first.title,
        reference: first.reference,
        field: 'Résumé',
        reason: 'ce champ est obligatoire',
        effect: 'left-out',
      },
    ])
    expect(refusedOffer({ summary: null })).toEqual(problems)
  })

  it('one problem a field, all at once', () => {
    expect(
      reasons({ title: '', remoteDays: 9, contractType: 'CDII', opensOn: '31/12/2026', applyEmail: 'x', missions: null }),
    ).toMatchInlineSnapshot(`
      [
        "Intitulé, deux formes : ce champ est vide",
        "Contrat : la valeur n’est pas dans la liste",
        "Jours par semaine : la valeur doit être au plus 5",
        "Missions : ce champ est obligatoire",
        "Ouverture : la date n’est pas valide",
        "Postuler par courriel : l’adresse n’est pas au format nom@exemple.fr",
      ]
    `)
  })

  it('a closing before the opening', () => {
    expect(reasons({ opensOn: '2027-03-12', closesOn: '2027-03-03' })).toMatchInlineSnapshot(`
      [
        "Clôture : La clôture (3 mars 2027) précède l’ouverture (12 mars 2027). Corrigez l’une des deux dates.",
      ]
    `)
  })

  it('a project that can’t be read leaves its offers live, without it', () => {
    const { site, problems, first } = siteWith('projects', { phase: 'Inconnue' })
    expect(site.projects).toHaveLength(2)
    expect(site.offers).toHaveLength(3)
    expect(site.offers.flatMap(({ projects }) => projects).map(({ id }) => id)).not.toContain(first.documentId)
    expect(problems).toMatchObject([
      { model: 'project', field: 'Phase', effect: 'left-out' },
      {
        model: 'offer',
        field: 'Projets',
        effect: 'dropped',
        reason: 'une fiche liée n’est pas sur le site : publiez-la, ou retirez le lien.',
      },
    ])
  })

  it('what is no entry at all', () => {
    const snapshot = goldenSnapshot()
    const { site, problems } = toSite(
      {
        ...snapshot,
        collections: { ...snapshot.collections, offers: [null, 'offre', 7, [], ...entriesOf(snapshot.collections, 'offers')] },
      },
      { now: NOON, siteUrl },
    )
    expect(site.offers).toHaveLength(3)
    expect(problems).toHaveLength(4)
    expect(problems[0]).toMatchObject({ model: 'offer', documentId: '', title: 'sans titre' })
  })
})

describe('References', () => {
  it('an offer whose ministry is not published, or not chosen, is left out', () => {
    expect(reasons({ ministry: { documentId: 'unpublished' } })).toMatchInlineSnapshot(`
      [
        "Ministère : le ministère choisi n’est pas publié. Choisissez-en un autre, ou corrigez sa fiche.",
      ]
    `)
    expect(reasons({ ministry: null })).toMatchInlineSnapshot(`
      [
        "Ministère : Choisissez le ministère.",
      ]
    `)
  })

  it('an offer whose profession is not published is left out', () => {
    expect(reasons({ profession: { documentId: 'unpublished' } })).toMatchInlineSnapshot(`
      [
        "Métier : le métier choisi n’est pas publié. Choisissez-en un autre, ou corrigez sa fiche.",
      ]
    `)
  })

  it('an offer whose service is not published is live without it, and says so', () => {
    const { site, problems, first } = siteWith('offers', { service: { documentId: 'unpublished' } })
    expect(site.offers.find(({ id }) => id === first.documentId)?.service).toBeNull()
    expect(problems.map(({ field, reason, effect }) => [field, reason, effect])).toMatchInlineSnapshot(`
      [
        [
          "Service",
          "le service choisi n’est pas publié : l’offre est en ligne sans lui.",
          "dropped",
        ],
      ]
    `)
  })

  it('what is featured and not published is left out of the home page', () => {
    const snapshot = goldenSnapshot()
    const featured = [{ documentId: 'unpublished' }]
    snapshot.singles.home = {
      documentId: 'home',
      ...snapshot.singles.home,
      featuredOffers: featured,
      featuredPortrait: featured[0],
    }
    const { home } = toSite(snapshot, { now: NOON, siteUrl }).site
    expect([home?.featuredOffers, home?.featuredPortrait]).toEqual([[], null])
  })
})

describe('Addresses', () => {
  it('of two offers with one address, the first made keeps it', () => {
    const { first } = siteWith('offers', {})
    const snapshot = goldenSnapshot()
    snapshot.collections.offers?.push({ ...first, documentId: 'zzz', reference: '2026-DOUBLE' })
    const { site, problems } = toSite(snapshot, { now: NOON, siteUrl })
    expect(site.offers).toHaveLength(3)
    expect(site.offers.find(({ slug }) => slug === first.slug)?.id).toBe(first.documentId)
    expect(problems.map(({ reference, field, reason }) => [reference, field, reason])).toMatchInlineSnapshot(`
      [
        [
          "2026-DOUBLE",
          "Adresse de la page",
          "l’adresse « designer-produit-rdv-service-public-anct » est déjà celle d’une autre fiche. Choisissez-en une autre.",
        ],
      ]
    `)
  })

  it.each(['..', '../etc', 'a/b', 'Développeur', '-a', '', 'a'.repeat(81), 'page', 'flux'])(
    '"%s" is no address of a page',
    (slug) => {
      expect(refusedOffer({ slug })).toMatchObject([{ field: 'Adresse de la page' }])
    },
  )
})

describe('Texts and links from a hostile hand', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//exemple.fr'])('the link %j leaves the offer out', (url) => {
    expect(refusedOffer({ missions: linkBlock(url) })).toMatchObject([{ field: 'Missions' }])
    expect(refusedOffer({ applyUrl: url })).toMatchObject([{ field: 'Postuler à cette adresse' }])
  })

  it('says why, in words an editor can act on', () => {
    expect(reasons({ missions: linkBlock('javascript:alert(1)'), applyUrl: 'javascript:alert(1)' })).toMatchInlineSnapshot(`
      [
        "Postuler à cette adresse : Cette adresse n’est pas une adresse web. Elle doit commencer par https://.",
        "Missions : Le lien « javascript:alert(1) » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.",
      ]
    `)
  })

  it('a pasted text of 10 MB is refused, with the name of its field', () => {
    const huge = 'a'.repeat(10_000_000)
    expect(reasons({ missions: textBlock(huge), city: huge, title: huge })).toMatchInlineSnapshot(`
      [
        "Intitulé, deux formes : 160 signes au plus",
        "Ville : 60 signes au plus",
        "Missions : dépasse 40 000 signes",
      ]
    `)
  })
})

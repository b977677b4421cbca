import { brokenRules } from '@metiers-numeriques/content-schemas/rules/publish-rules'
import { describe, expect, it } from 'vitest'
import { professionOf } from './offer-profession.ts'
import { firstTitle, offerTitle } from './offer-title.ts'

const TITLES: readonly (readonly [source: string, title: string | undefined])[] = [
  ['une développeuse ou un développeur web', 'Développeuse ou développeur web'],
  ['un·e développeu·r·se', 'Développeuse ou développeur'],
  ['Développeur‧se full-stack', 'Développeuse ou développeur full stack'],
  ['DÉVELOPPEUR•EUSE WEB SENIOR', 'Développeuse ou développeur web senior'],
  ['un-e développeur-se web', 'Développeuse ou développeur web'],
  ['Développeuse/développeur backend (H/F)', 'Développeuse ou développeur back-end'],
  ['un développeur Django ou une développeuse Django', 'Développeuse ou développeur Django'],
  ['Dev Ruby on Rails expérimenté·e', 'Développeuse ou développeur Ruby on Rails, profil expérimenté'],
  ['L’équipe Exemple recrute un.e chargé(e) de déploiement !', 'Chargée ou chargé de déploiement'],
  ['Chef(fe) de produit F/H', 'Cheffe ou chef de produit'],
  ['une personne chargée de déploiement', 'Chargée ou chargé de déploiement'],
  ['Administrateur/trice système', 'Administratrice ou administrateur système'],
  ['UX/UI', 'Designer UX/UI'],
  ['(dev)Ops', 'Ingénieure ou ingénieur DevOps'],
  ['😍 Profil recherché : Growth Hacker', 'Growth hacker'],
  ['Responsable de l’ouverture des données', 'Responsable de l’ouverture des données'],
  ['un·e designer en charge de la recherche utilisateurs', 'Designer en charge de la recherche utilisateurs'],
  ['Enrichir le catalogue', undefined],
]

describe('The title of an imported offer', () => {
  it.each(TITLES)('is made of "%s"', (source, title) => {
    expect(offerTitle(source)?.title).toBe(title)
  })

  it('always keeps the rule on both forms', () => {
    for (const [source] of TITLES)
      expect(brokenRules('offer', { title: offerTitle(source)?.title }).filter(({ field }) => field === 'title')).toEqual([])
  })

  it('counts the posts', () => {
    expect(offerTitle('deux développeu·r·se·s')).toEqual({ title: 'Développeuse ou développeur', posts: 2 })
    expect(offerTitle('5 chargé·e·s de développement')).toEqual({ title: 'Chargée ou chargé de développement', posts: 5 })
  })

  it('prefers the text that says more than the bare noun', () => {
    expect(firstTitle(['un·e dev', 'Développeur.se full stack'])?.title).toBe('Développeuse ou développeur full stack')
    expect(firstTitle(['un·e dev'])?.title).toBe('Développeuse ou développeur')
    expect(firstTitle(['rien'])).toBeUndefined()
  })
})

describe('The profession of an imported offer', () => {
  it.each([
    ['Développeuse ou développeur web full stack', 'developpeur-full-stack'],
    ['Développeuse ou développeur front-end', 'developpeur-front-end'],
    ['Lead développeuse ou développeur mobile', 'responsable-technique'],
    ['Business developer', 'charge-de-deploiement'],
    ['Cheffe ou chef de produit', 'product-manager'],
    ['Designer UX', 'designer-produit'],
  ])('of "%s" is %s', (title, profession) => expect(professionOf([title], [])).toBe(profession))

  it('comes from the domain when no text tells', () => {
    expect(professionOf(['Quelque chose'], ['Déploiement'])).toBe('charge-de-deploiement')
    expect(professionOf(['Quelque chose'], [])).toBeUndefined()
  })
})

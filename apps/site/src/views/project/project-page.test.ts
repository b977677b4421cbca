import { describe, expect, it } from 'vitest'
import {
  ministryFixture,
  offerFixture,
  paragraph,
  portraitFixture,
  projectFixture,
  serviceFixture,
  siteFixture,
  technologyFixture,
} from '../testing/site-fixture.ts'
import { getProjectPage } from './project-page.ts'

const culture = ministryFixture()
const bnf = serviceFixture('bnf', { ministry: culture })
const gallica = projectFixture('gallica', { ministry: culture, services: [bnf], serviceIds: [bnf.id] })

describe('the page of a project', () => {
  it('shows the offers of its own team first', () => {
    const own = offerFixture('own', { projects: [gallica], projectIds: [gallica.id] })
    const other = offerFixture('other', { service: bnf, serviceId: bnf.id })
    const page = getProjectPage(siteFixture({ projects: [gallica], offers: [other, own] }), gallica)
    expect(page.offersOf).toBe('project')
    expect(page.offers.map(({ href }) => href)).toEqual(['/offres/own/'])
    expect(page.hiring).toBe('Voir l’offre')
    expect(page.moreOffers).toEqual({ href: '/offres/ministere/culture/', label: 'Voir les 2 offres du ministère de la Culture' })
  })

  it('shows those of the services behind it when its team isn’t hiring, and says whose they are', () => {
    const other = offerFixture('other', { service: bnf, serviceId: bnf.id })
    const page = getProjectPage(siteFixture({ projects: [gallica], offers: [other] }), gallica)
    expect(page.offersOf).toBe('services')
    expect(getProjectPage(siteFixture({ projects: [gallica] }), gallica).offersOf).toBe('nobody')
  })

  it('leads to those who carry it and to portraits of its team', () => {
    const aminata = portraitFixture('aminata', { projectIds: [gallica.id] })
    const page = getProjectPage(siteFixture({ projects: [gallica], portraits: [aminata, portraitFixture('bo')] }), gallica)
    expect(page.owners).toEqual([
      { label: 'Bibliothèque nationale de France (BnF)', href: '/ministeres/culture/#service-bnf' },
      { label: 'Ministère de la Culture', href: '/ministeres/culture/' },
    ])
    expect(page.portrait?.slug).toBe('aminata')
    expect(page.otherPortraits).toEqual([])
  })

  it('places it in the life of a service; only a closed one shows the end', () => {
    const site = siteFixture({ projects: [gallica] })
    expect(getProjectPage(site, gallica).steps.map(({ label, state }) => [label, state])).toEqual([
      ['Investigation', 'past'],
      ['Construction', 'current'],
      ['Accélération', 'next'],
      ['Pérennisé', 'next'],
    ])
    const closed = getProjectPage(site, projectFixture('over', { phase: 'closed', siteUrl: 'https://exemple.gouv.fr/' }))
    expect(closed.steps.at(-1)).toMatchObject({ label: 'Arrêté', state: 'current' })
    expect(closed.links[0]?.label).toBe('Le site du service')
  })

  it('proposes neighbours of the same ministry first, never itself nor a closed one', () => {
    const python = technologyFixture()
    const justice = ministryFixture('justice')
    const withPython = { technologies: [python], technologyIds: [python.id] }
    const subject = projectFixture('subject', { ministry: culture, ...withPython })
    const projects = [
      projectFixture('far', { ministry: justice }),
      projectFixture('tool', { ministry: justice, ...withPython }),
      projectFixture('closed', { ministry: culture, phase: 'closed' }),
      projectFixture('near', { ministry: culture }),
      subject,
    ]
    const page = getProjectPage(siteFixture({ projects }), subject)
    expect(page.neighbours.map(({ slug }) => slug)).toEqual(['near', 'tool', 'far'])
  })

  it('leads to every offer when neither its team nor its ministry hires', () => {
    const elsewhere = offerFixture('far', { ministry: ministryFixture('justice') })
    expect(getProjectPage(siteFixture({ offers: [elsewhere] }), gallica)).toMatchObject({
      offersOf: 'nobody',
      offersSentence: 'Aucune offre ouverte pour le moment sur ce projet.',
      moreOffers: { href: '/offres/', label: 'Voir l’offre' },
    })
  })

  it('says what is known of its code and its accessibility, beside the links', () => {
    const open = projectFixture('open', {
      licence: 'AGPL-3.0',
      accessibility: 'partial',
      codeUrl: 'https://exemple.gouv.fr/code',
    })
    expect(getProjectPage(siteFixture(), open)).toMatchObject({
      links: [{ label: 'Code source' }],
      notes: ['Licence du code : AGPL-3.0', 'Accessibilité (RGAA) : partiellement conforme'],
    })
  })

  it('tells nothing of a blank prose, nor of a quotation’s blank role', () => {
    const quote = { text: 'Tout va plus vite.', author: 'Une agente', role: ' ' }
    const blank = projectFixture('blank', {
      problem: paragraph(' '),
      solution: paragraph('Un seul bouton.'),
      impact: paragraph(''),
      quote,
    })
    expect(getProjectPage(siteFixture(), blank).project).toMatchObject({
      problem: [],
      solution: paragraph('Un seul bouton.'),
      impact: [],
      quote: { role: '' },
    })
  })

  it('shows no fact that isn’t known', () => {
    const page = getProjectPage(siteFixture(), gallica)
    expect(page).toMatchObject({ facts: [], links: [], notes: [], technologies: [], portrait: null, neighbours: [] })
    expect(page.head.description).toBe('La bibliothèque numérique de la BnF.')
  })
})

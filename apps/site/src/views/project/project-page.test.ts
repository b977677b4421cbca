import { describe, expect, it } from 'vitest'
import {
  ministryFixture,
  offerFixture,
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
    expect(page.portraits.map(({ slug }) => slug)).toEqual(['aminata'])
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
    expect(closed.links[0]?.label).toBe('Le site de Gallica')
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

  it('shows no fact that isn’t known', () => {
    expect(getProjectPage(siteFixture(), gallica)).toMatchObject({ facts: [], links: [], technologies: [] })
  })
})

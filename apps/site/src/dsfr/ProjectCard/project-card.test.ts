import { expect, it } from 'vitest'
import { offerFixture, projectFixture, siteFixture, technologyFixture } from '../../views/testing/site-fixture.ts'
import { toProjectCard } from './project-card.ts'

it('the card of a project names three technologies, languages first, and how many offers there are', () => {
  const technologies = [
    technologyFixture('docker', { name: 'Docker', kind: 'infrastructure' }),
    technologyFixture('postgresql', { name: 'PostgreSQL', kind: 'database' }),
    technologyFixture('django', { name: 'Django', kind: 'framework' }),
    technologyFixture('python', { name: 'Python', kind: 'language' }),
  ]
  const gallica = projectFixture('gallica', { technologies })
  const offers = [offerFixture('one', { projects: [gallica] }), offerFixture('two', { projects: [gallica] })]
  expect(toProjectCard(gallica, siteFixture({ offers }))).toMatchObject({
    stack: 'Python, Django, PostgreSQL',
    hiring: '2 offres',
  })
})

it('the card of a project without technology, figure or offer says nothing of them', () => {
  expect(toProjectCard(projectFixture(), siteFixture())).toMatchObject({ stack: null, figure: null, hiring: null })
})

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { describePage } from '../layout/page-head.ts'
import { ministryFixture, offerFixture, portraitFixture, projectFixture, siteFixture } from '../views/testing/site-fixture.ts'
import { cardKey } from './card-key.ts'
import { drawCard } from './draw-card.ts'
import { readPalette } from './dsfr-palette.ts'
import { describeCard, type SocialCard, socialCards } from './social-card.ts'
import { socialImageOf } from './social-image.ts'

const offer = offerFixture('dev-bnf', { salary: { min: 45_000, max: 55_000, note: null }, city: 'Paris' })
const site = siteFixture({
  offers: [offer],
  ministries: [ministryFixture()],
  projects: [projectFixture()],
  portraits: [portraitFixture()],
})

function cardOf(path: string, from = site): SocialCard {
  const card = socialCards(from).get(path)
  if (card === undefined) throw new Error(`No image is planned for ${path}`)
  return card
}
const offerCard = cardOf('/offres/dev-bnf/')

describe('The image of a shared page', () => {
  it('is planned for the site and for every ministry, project, portrait and offer, open offers before closed ones', () => {
    const closed = offerFixture('ancienne', { status: 'closed' })
    const paths = [...socialCards(siteFixture({ ...site, offers: [closed, offer] })).keys()]
    expect(paths[0]).toBe('/')
    expect(paths.map((path) => path.split('/')[1])).toEqual(['', 'ministeres', 'projets', 'portraits', 'offres', 'offres'])
    expect(paths.slice(-2)).toEqual(['/offres/dev-bnf/', '/offres/ancienne/'])
  })

  it('of an offer says the title, who employs, the pay, the place and the remote work', () => {
    expect(describeCard(offerCard)).toBe(
      'Offre d’emploi : Développeuse ou développeur back-end. Ministère de la Culture. 45\u202F000\u00A0€ à 55\u202F000\u00A0€ brut par an. Paris. Télétravail\u00A0: 2 jours par semaine',
    )
  })

  it('says that invented content is a demonstration', () => {
    const invented = siteFixture({ offers: [offerFixture('demo', { source: 'demo' })] })
    expect(describeCard(cardOf('/offres/demo/', invented))).toMatch(/contenu de démonstration$/)
    expect(describeCard(offerCard)).not.toMatch(/démonstration/)
  })

  it('is a PNG of 1200 × 630 of less than 60 KB, the same bytes for the same card', async () => {
    const [image, again] = [await drawCard(offerCard), await drawCard({ ...offerCard })]
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(image.length).toBeLessThan(60_000)
    expect(again.equals(image)).toBe(true)
  })

  it('has a key that changes with what it shows, and with nothing else', () => {
    expect(cardKey({ ...offerCard })).toBe(cardKey(offerCard))
    const others = [
      { ...offerCard, title: 'Architecte cloud' },
      { ...offerCard, facts: ['Salaire non communiqué'] },
      { ...offerCard, demonstration: true },
      { ...offerCard, accent: null },
      cardOf('/ministeres/culture/'),
    ]
    expect(new Set([offerCard, ...others].map(cardKey)).size).toBe(others.length + 1)
  })

  it.each([
    ['200 signs', `${'Responsable de la sécurité des systèmes '.repeat(5)}`.slice(0, 200)],
    ['one word of 200 signs', 'a'.repeat(200)],
    ['nothing', ''],
    ['control characters, emoji, Arabic and half a surrogate pair', 'Dev\u0000\u0007 \u{1F680} مطور \uD83D'],
  ])('is drawn from a title of %s, and leaves the panel of the drawing as it is', async (_, title) => {
    const panel = { left: 800, top: 0, width: 400, height: 630 }
    const pixels = async (card: SocialCard) =>
      sharp(await drawCard(card))
        .extract(panel)
        .removeAlpha()
        .raw()
        .toBuffer()
    const [drawn, plain] = await Promise.all([pixels({ ...offerCard, title }), pixels(offerCard)])
    const different = drawn.filter((value, index) => Math.abs(value - (plain[index] ?? 0)) > 24).length
    expect(different / drawn.length).toBeLessThan(0.001)
  })

  it('of a page without its own is the site’s, and none before any is drawn', () => {
    const image = { path: '/media/partage-1.png', alternativeText: 'Le site' }
    const own = { path: '/media/partage-2.png', alternativeText: 'Une offre' }
    const drawn = siteFixture({ socialImages: { '/': image, '/offres/dev-bnf/': own } })
    expect(socialImageOf(drawn, '/contact/')).toBe(image)
    expect(socialImageOf(drawn, '/offres/dev-bnf/')).toBe(own)
    expect(socialImageOf(siteFixture(), '/contact/')).toBeNull()
    expect(describePage({ title: 'Contact', description: '', path: '/contact/' }, drawn).socialImage).toBe(image)
  })
})

describe('The DSFR’s palette', () => {
  const css = ':root{--a:var(--b);--b:#000091;--loop:var(--loop)} :root[data-fr-theme=dark]{--b:#fff}'

  it('follows a variable to its colour in the light theme', () => {
    expect(readPalette(css)('--a')).toBe('#000091')
  })

  it('names a variable that the DSFR no longer has', () => {
    expect(() => readPalette(css)('--gone')).toThrow('gives no colour to --gone')
    expect(() => readPalette(css)('--loop')).toThrow('gives no colour to --loop')
  })
})

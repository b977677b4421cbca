/** What an entry must keep to be published, in the words its officer reads. */
import { describe, expect, it } from 'vitest'
import { goldenEntries } from '../testing/golden.ts'
import { brokenRules } from './publish-rules.ts'

const link = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'Voir' }] }] },
]

/** What is said of the first golden entry once changed. */
function saidOf(model: string, path: string, change: object): string[] {
  return brokenRules(model, { ...goldenEntries(path)[0], ...change }).map(({ field, message }) => `${field}: ${message}`)
}
const offer = (change: object) => saidOf('offer', 'offers', change)

describe('An offer', () => {
  it('that keeps every rule may be published', () => {
    expect(offer({})).toEqual([])
    expect(offer({ salary: null, closesOn: null, applyUrl: null, context: null })).toEqual([])
    expect(offer({ salary: { min: 45_000, max: 45_000 }, opensOn: '2027-03-03', closesOn: '2027-03-03' })).toEqual([])
  })

  it('names its ministry and its profession', () => {
    expect(offer({ ministry: null, profession: { set: [] } })).toMatchInlineSnapshot(`
      [
        "ministry: Choisissez le ministère.",
        "profession: Choisissez le métier.",
      ]
    `)
  })

  it.each(['Développeur·se', 'Chargé(e) de produit', 'Développeur H/F', 'Développeur (f / h)'])(
    'titled "%s" must write both forms',
    (title) => {
      expect(offer({ title })).toEqual([
        'title: Écrivez les deux formes en toutes lettres, par exemple « Développeuse ou développeur ».',
      ])
    },
  )

  it('may be titled with any other sign', () => {
    expect(offer({ title: 'Ingénieure ou ingénieur CI/CD (télétravail)' })).toEqual([])
  })

  it('has its salary in order', () => {
    expect(offer({ salary: { min: 60_000, max: 45_000 } })).toMatchInlineSnapshot(`
      [
        "salary.max: Le maximum (45 000 €) est inférieur au minimum (60 000 €). Corrigez l’un des deux montants.",
      ]
    `)
  })

  it('closes after it opens', () => {
    expect(offer({ opensOn: '2027-03-12', closesOn: '2027-03-01' })).toMatchInlineSnapshot(`
      [
        "closesOn: La clôture (1er mars 2027) précède l’ouverture (12 mars 2027). Corrigez l’une des deux dates.",
      ]
    `)
  })

  it('on site has no day of remote work', () => {
    expect(offer({ remote: 'Sur place', remoteDays: 2 })).toMatchInlineSnapshot(`
      [
        "remoteDays: Le poste est sur place : retirez les jours de télétravail, ou choisissez « Télétravail partiel ».",
      ]
    `)
    expect(offer({ remote: 'Télétravail partiel', remoteDays: 2 })).toEqual([])
  })

  it.each(['applyUrl', 'sourceUrl'])('leads by its %s to a web address', (field) => {
    const refusal = [`${field}: Cette adresse n’est pas une adresse web. Elle doit commencer par https://.`]
    for (const address of ['javascript:alert(1)', 'mailto:a@exemple.fr', 'exemple.fr', 'https://']) {
      expect(offer({ [field]: address })).toEqual(refusal)
    }
    expect(offer({ [field]: 'https://exemple.fr/postuler' })).toEqual([])
  })

  it.each(['context', 'missions'])('has only safe links in its %s', (field) => {
    expect(offer({ [field]: link('javascript:alert(1)') })).toEqual([
      `${field}: Le lien « javascript:alert(1) » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.`,
    ])
    for (const address of ['https://exemple.fr', 'mailto:a@exemple.fr', 'tel:+33100000000'])
      expect(offer({ [field]: link(address) })).toEqual([])
  })

  it('has safe links in its nested lists too', () => {
    const [paragraph] = link('javascript:alert(1)')
    const item = { type: 'list-item', children: paragraph?.children }
    const inner = { type: 'list', format: 'unordered', children: [item] }
    expect(offer({ missions: [{ type: 'list', format: 'ordered', children: [inner] }] })).toHaveLength(1)
  })

  it('is told every rule it breaks at once', () => {
    expect(offer({ title: 'Dev H/F', ministry: null, salary: { min: 2, max: 1 } })).toHaveLength(3)
  })
})

describe('The other entries', () => {
  it('a service and a project name their ministry, and a portrait too', () => {
    for (const [model, path] of [
      ['service', 'services'],
      ['project', 'projects'],
      ['portrait', 'portraits'],
    ] as const) {
      expect(saidOf(model, path, {})).toEqual([])
      expect(saidOf(model, path, { ministry: null })).toEqual(['ministry: Choisissez le ministère.'])
    }
  })

  it.each([
    ['service', 'services', 'website'],
    ['profession', 'professions', 'paySourceUrl'],
    ['project', 'projects', 'siteUrl'],
    ['project', 'projects', 'codeUrl'],
    ['project', 'projects', 'statisticsUrl'],
  ])('a %s (%s) leads by its %s to a web address', (model, path, field) => {
    expect(saidOf(model, path, { [field]: 'javascript:alert(1)' })).toHaveLength(1)
  })

  it.each([
    ['ministry', 'ministries', 'missions'],
    ['profession', 'professions', 'daily'],
    ['project', 'projects', 'problem'],
    ['project', 'projects', 'solution'],
    ['project', 'projects', 'impact'],
  ])('a %s (%s) has only safe links in its %s', (model, path, field) => {
    expect(saidOf(model, path, { [field]: link('data:text/html,x') })).toHaveLength(1)
  })

  it('the answers and the transcript of a portrait have only safe links', () => {
    const story = [{ question: 'Pourquoi ?', answer: link('javascript:alert(1)') }]
    const video = { title: 'Vidéo', url: 'https://exemple.fr', transcript: link('javascript:alert(1)') }
    expect(saidOf('portrait', 'portraits', { story, video })).toMatchInlineSnapshot(`
      [
        "story.0.answer: Le lien « javascript:alert(1) » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.",
        "video.transcript: Le lien « javascript:alert(1) » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.",
      ]
    `)
  })

  it.each([
    ['ministry', 'ministries', 'links.1.url', { links: [{ url: 'https://exemple.fr' }, { url: 'www.exemple.fr' }] }],
    ['ministry', 'ministries', 'keyFigures.0.sourceUrl', { keyFigures: [{ sourceUrl: 'www.exemple.fr' }] }],
    ['project', 'projects', 'impactFigures.0.sourceUrl', { impactFigures: [{ sourceUrl: 'www.exemple.fr' }] }],
    ['portrait', 'portraits', 'video.url', { video: { url: 'www.exemple.fr' } }],
    ['home', 'offers', 'figures.0.sourceUrl', { figures: [{ sourceUrl: 'www.exemple.fr' }] }],
    ['home', 'offers', 'reasons.0.sourceUrl', { reasons: [{ sourceUrl: 'www.exemple.fr' }] }],
    ['alert-banner', 'offers', 'link.url', { link: { url: 'www.exemple.fr' } }],
  ])('a link of a %s that would take it off the site is refused on publication (%s, %s)', (model, path, field, change) => {
    expect(saidOf(model, path, change)).toEqual([
      `${field}: Le lien « www.exemple.fr » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.`,
    ])
  })

  it('a profession is titled in both forms', () => {
    expect(saidOf('profession', 'professions', { title: 'Développeur·se' })).toHaveLength(1)
  })

  it.each([
    ['project', 'projects'],
    ['portrait', 'portraits'],
  ])('the image of a %s (%s) is described', (model, path) => {
    const image = { url: '/uploads/a.jpg', alternativeText: ' ' }
    expect(saidOf(model, path, { image })).toEqual([
      'image: Cette image n’a pas de texte alternatif. Décrivez-la dans la médiathèque.',
    ])
    expect(saidOf(model, path, { image: { ...image, alternativeText: 'Une équipe devant un écran' } })).toEqual([])
  })

  it('an alert ends after it starts', () => {
    expect(brokenRules('alert-banner', { startsOn: '2026-12-02', endsOn: '2026-12-01' })).toMatchInlineSnapshot(`
      [
        {
          "field": "endsOn",
          "message": "Le dernier jour (1er décembre 2026) précède le premier (2 décembre 2026). Corrigez l’une des deux dates.",
        },
      ]
    `)
    expect(brokenRules('alert-banner', { startsOn: '2026-12-01', endsOn: '2026-12-01' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { frenchSpaces, frenchSpacesInHtml } from './typography.ts'

/** With the unbreakable spaces shown: `_` narrow, `~` wide. */
const shown = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

describe('French typography', () => {
  it.each([
    ['Qui peut postuler ?', 'Qui peut postuler_?'],
    ['Bravo ! Merci ; à bientôt !', 'Bravo_! Merci_; à bientôt_!'],
    ['(Vraiment ?)', '(Vraiment_?)'],
    ['Lieu : Rennes', 'Lieu~: Rennes'],
    ['45 000 € brut, 98 %', '45_000~€ brut, 98~%'],
    ['1 200 000 agents', '1_200_000 agents'],
    ['« Merci »', '«~Merci~»'],
    ["l'État aujourd'hui", 'l’État aujourd’hui'],
    ["le 2'est", 'le 2’est'],
  ])('"%s"', (text, expected) => {
    expect(shown(frenchSpaces(text))).toBe(expected)
  })

  it.each([
    'https://exemple.fr/?a=1;b',
    'de 9 h 15 à 10 h',
    'en 2026 300 agents',
    'le 01 23 45 67 89',
    '12:30',
    'Merci :)',
    "rock 'n' roll",
  ])('leaves "%s" alone', (text) => {
    expect(frenchSpaces(text)).toBe(text)
  })

  it('is applied once: a text already set does not change', () => {
    const set = frenchSpaces('« Combien ? » : 45 000 € !')
    expect(frenchSpaces(set)).toBe(set)
  })
})

describe('French typography in a page', () => {
  it('sets its words, apostrophes that HTML escapes included', () => {
    expect(shown(frenchSpacesInHtml('<p>Qui ? <strong>L&#39;État !</strong></p>'))).toBe('<p>Qui_? <strong>L’État_!</strong></p>')
  })

  it.each([
    '<a href="/recherche/?q=a ? b" title="Qui ?">',
    "<script>if (a ? b : c) { say('l'a') }</script>",
    '<style>a : b ; c</style>',
    '<pre>x ? y : z</pre>',
    "<code>l'a ?</code>",
    '<textarea>Qui ?</textarea>',
    '<script type="application/ld+json">{"a" : "Qui ?"}</script>',
  ])('leaves %s alone', (html) => {
    expect(frenchSpacesInHtml(html)).toBe(html)
    expect(shown(frenchSpacesInHtml(`<p>Qui ?</p>${html}<p>Moi !</p>`))).toBe(`<p>Qui_?</p>${html}<p>Moi_!</p>`)
  })
})

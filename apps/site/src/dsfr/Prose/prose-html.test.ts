import type { Block, Inline, List, TextNode } from '@metiers-numeriques/content-schemas/blocks'
import { describe, expect, it } from 'vitest'
import { escapeHtml, proseHtml } from './prose-html.ts'

const text = (words: string, marks: Partial<TextNode> = {}): TextNode => ({ type: 'text', text: words, ...marks })
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })
const heading = (level: number, words = 'Titre'): Block => ({ type: 'heading', level, children: [text(words)] })
const link = (url: string, words = 'Voir'): Inline => ({ type: 'link', url, children: [text(words)] })
const item = (...children: Inline[]): List['children'][number] => ({ type: 'list-item', children })
const list = (...children: List['children']): List => ({ type: 'list', format: 'unordered', children })
const levels = (blocks: Block[], top?: number) =>
  [...proseHtml(blocks, top).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))

describe('Headings of a prose', () => {
  it('start where the page is, whatever level the editor chose', () => {
    expect(levels([heading(1), heading(2), heading(1)])).toEqual([3, 4, 3])
    expect(levels([heading(4), heading(4)])).toEqual([3, 3])
    expect(levels([heading(2)], 2)).toEqual([2])
  })

  it('never skip a level', () => {
    expect(levels([heading(1), heading(4), heading(6)])).toEqual([3, 4, 5])
    expect(levels([heading(6), heading(1)])).toEqual([3, 3])
    for (const tried of [
      [5, 3, 1],
      [1, 6, 2, 4],
      [3, 1, 6],
      [6, 5, 4, 3, 2, 1],
    ]) {
      const printed = [2, ...levels(tried.map((level) => heading(level)))]
      for (let i = 1; i < printed.length; i += 1) expect((printed[i] ?? 0) - (printed[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('never go below the sixth', () => {
    expect(
      levels(
        [1, 2, 3, 4, 5, 6].map((level) => heading(level)),
        3,
      ),
    ).toEqual([3, 4, 5, 6, 6, 6])
  })

  it('that are empty do not count', () => {
    expect(proseHtml([heading(1, ' '), heading(2)])).toBe('<h3>Titre</h3>')
  })
})

describe('Lists of a prose', () => {
  it('nested ones are inside the item they belong to', () => {
    expect(proseHtml([list(item(text('a')), list(item(text('b')), list(item(text('c')))), item(text('d')))])).toBe(
      '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>',
    )
  })

  it('a list that starts by a nested one is still a list of items', () => {
    expect(proseHtml([list(list(item(text('a'))))])).toBe('<ul><li><ul><li>a</li></ul></li></ul>')
  })

  it('numbered ones are numbered', () => {
    expect(proseHtml([{ ...list(item(text('a'))), format: 'ordered' }])).toBe('<ol><li>a</li></ol>')
  })
})

describe('What a prose does not print', () => {
  it.each([
    ['a blank paragraph', paragraph(text('  '))],
    ['an empty list', list()],
    ['a list of blank items', list(item(text('')), list(item(text(' '))))],
    ['a link without words', paragraph(link('https://exemple.fr', ''))],
    ['an image: officers have a field for them', { type: 'image', image: { url: 'x' }, children: [text('')] } satisfies Block],
  ])('%s', (_, block) => {
    expect(proseHtml([block])).toBe('')
  })

  it('a link of an unsafe scheme: its words stay', () => {
    expect(proseHtml([paragraph(link('javascript:alert(1)'))])).toBe('<p>Voir</p>')
    expect(proseHtml([paragraph(link('https://exemple.fr/?a=1&b="2"'))])).toBe(
      '<p><a href="https://exemple.fr/?a=1&amp;b=&quot;2&quot;">Voir</a></p>',
    )
  })

  it('a script, wherever it is written', () => {
    const script = '</p><script>alert("1")</script>'
    const blocks: Block[] = [
      paragraph(text(script, { bold: true, italic: true, code: true, strikethrough: true })),
      paragraph(link(`https://exemple.fr/"><script>`, script)),
      heading(1, script),
      list(item(text(script)), list(item(text(script)))),
      { type: 'quote', children: [text(script)] },
      { type: 'code', children: [text(script)], language: script },
    ]
    expect(proseHtml(blocks)).not.toMatch(/<script|<\/p><\/|"><s/)
    expect(proseHtml(blocks).match(/&lt;script&gt;/g)).toHaveLength(8)
  })
})

it('marks and line ends are kept', () => {
  expect(proseHtml([paragraph(text('un', { bold: true }), text(' et '), text('deux\ntrois', { italic: true }))])).toBe(
    '<p><strong>un</strong> et <em>deux<br>trois</em></p>',
  )
})

it('escaped text holds no sign that HTML or XML forbids', () => {
  expect(escapeHtml(`<a href='x'>"&"</a>\u0000\u000B\t\n`)).toBe('&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;\t\n')
})

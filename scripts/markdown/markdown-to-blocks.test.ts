import { Blocks, type Inline, plainText, type TextNode } from '@metiers-numeriques/content-schemas/blocks'
import { describe, expect, it } from 'vitest'
import { markdownToBlocks } from './markdown-to-blocks.ts'

const text = (value: string, marks: Partial<TextNode> = {}): TextNode => ({ type: 'text', text: value, ...marks })
const paragraph = (...children: Inline[]) => ({ type: 'paragraph', children })

function blocksOf(markdown: string): Blocks {
  return Blocks.parse(markdownToBlocks(markdown).blocks)
}

describe('Markdown becomes Blocks', () => {
  it('keeps headings at their level, without marks of their own', () => {
    expect(blocksOf('# Un\n\n###### **Six** `x`')).toEqual([
      { type: 'heading', level: 1, children: [text('Un')] },
      { type: 'heading', level: 6, children: [text('Six '), text('x', { code: true })] },
    ])
  })

  it('keeps bold, italic, inline code and struck words', () => {
    expect(blocksOf('Un **mot *fort*** et `code` et ~~non~~')).toEqual([
      paragraph(
        text('Un '),
        text('mot ', { bold: true }),
        text('fort', { bold: true, italic: true }),
        text(' et '),
        text('code', { code: true }),
        text(' et '),
        text('non', { strikethrough: true }),
      ),
    ])
  })

  it('puts a nested list beside its item, one level deeper', () => {
    expect(blocksOf('- un\n  1. deux\n     - trois\n- quatre')).toEqual([
      {
        type: 'list',
        format: 'unordered',
        indentLevel: 0,
        children: [
          { type: 'list-item', children: [text('un')] },
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [
              { type: 'list-item', children: [text('deux')] },
              {
                type: 'list',
                format: 'unordered',
                indentLevel: 2,
                children: [{ type: 'list-item', children: [text('trois')] }],
              },
            ],
          },
          { type: 'list-item', children: [text('quatre')] },
        ],
      },
    ])
  })

  it('joins the paragraphs of an item by line breaks, and drops empty items and lists', () => {
    expect(plainText(blocksOf('- un\n\n  suite\n-\n'))).toBe('un\nsuite')
    expect(blocksOf('- \n- ![x](a.png)')).toEqual([])
  })

  it('writes a table as one item a row', () => {
    const { blocks, notes } = markdownToBlocks('| Jour | Lieu |\n|---|---|\n| lundi | **Lyon** |\n| mardi | |')
    expect(plainText(blocks)).toBe('Jour\u00a0: lundi\u202f; Lieu\u00a0: Lyon\nJour\u00a0: mardi')
    expect(notes).toEqual(['table written as a list'])
  })

  it('splits a quote from the list it quotes', () => {
    expect(blocksOf('> un\n>\n> deux\n>\n> - trois').map(({ type }) => type)).toEqual(['quote', 'list'])
  })

  it('keeps code blocks whole, tags and comments included', () => {
    expect(blocksOf('```html\n<!-- x --><b>y</b>\n```')).toEqual([
      { type: 'code', language: 'html', children: [text('<!-- x --><b>y</b>')] },
    ])
  })

  it('leaves out rules, blank paragraphs and empty headings', () => {
    expect(blocksOf('***\n\n&nbsp;\n\n##\n\n**\u00a0**')).toEqual([paragraph(text('**\u00a0**'))])
  })
})

describe('Links', () => {
  it('keeps web, mail and telephone links, references included', () => {
    expect(blocksOf('[a](https://exemple.fr) [b](mailto:a@exemple.fr) [c][ici]\n\n[ici]: tel:+33100000000')).toEqual([
      paragraph(
        { type: 'link', url: 'https://exemple.fr', children: [text('a')] },
        text(' '),
        { type: 'link', url: 'mailto:a@exemple.fr', children: [text('b')] },
        text(' '),
        { type: 'link', url: 'tel:+33100000000', children: [text('c')] },
      ),
    ])
  })

  it('links bare addresses without the punctuation that follows', () => {
    expect(blocksOf('Voir (https://exemple.fr/a_(b)).')).toEqual([
      paragraph(
        text('Voir ('),
        { type: 'link', url: 'https://exemple.fr/a_(b)', children: [text('https://exemple.fr/a_(b)')] },
        text(').'),
      ),
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relatif', '', '<a b>'])('unwraps a link to "%s" with a note', (url) => {
    const { blocks, notes } = markdownToBlocks(`[texte](${url})`)
    expect(blocks).toEqual([paragraph(text('texte'))])
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('link unwrapped')
  })
})

describe('HTML and images', () => {
  it('drops images with a note', () => {
    expect(markdownToBlocks('a ![Une carte](carte.png) b ![](x.png)')).toEqual({
      blocks: [paragraph(text('a b'))],
      notes: ['image dropped: Une carte', 'image dropped: without alternative text'],
    })
  })

  it('keeps the text of tags, reads the Markdown inside, and turns br into a line break', () => {
    const { blocks, notes } = markdownToBlocks('<div class="x">\n**un**<br/>deux\n</div>\n\nligne  \nsuivante')
    expect(blocks).toEqual([paragraph(text('un', { bold: true }), text('\ndeux')), paragraph(text('ligne\nsuivante'))])
    expect(notes).toEqual(['HTML tag dropped: <div class="x">', 'HTML tag dropped: </div>'])
  })

  it('drops comments silently, and scripts and styles with their content', () => {
    expect(markdownToBlocks('a <!-- x --> b\n\n<!--\n\n# caché\n\n-->\n\nc')).toEqual({
      blocks: [paragraph(text('a b')), paragraph(text('c'))],
      notes: [],
    })
    const { blocks, notes } = markdownToBlocks('<script>\nalert(1)\n</script>\n\n<style>\n\nb {}\n\n</style>\n\nfin')
    expect(blocks).toEqual([paragraph(text('fin'))])
    expect(notes).toHaveLength(2)
  })

  it('survives hostile nesting', () => {
    expect(() => markdownToBlocks(`${'> '.repeat(200)}a\n\n${'- '.repeat(200)}b`)).not.toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { withFullInclude } from './full-include.ts'

const PAGE =
  '<html><head><link rel="stylesheet" href="/assets/a.css"><style>p{}</style><link rel="icon" href="/i.svg"></head><body><p>Texte</p>' +
  '<script type="module" src="/assets/dsfr.js"></script><script type="module" src="/assets/search.js"></script></body></html>'

describe('A page with the DSFR’s documented full include', () => {
  const html = withFullInclude(PAGE, (script) => script === '/assets/dsfr.js')

  it('loads the whole styles and scripts of the DSFR, and this site’s own styles last', () => {
    expect([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/dsfr/dsfr.min.css',
      '/dsfr/utility/utility.min.css',
      '/dsfr/own-styles.css',
    ])
    expect([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      '/assets/search.js',
      '/dsfr/dsfr.module.min.js',
      '/dsfr/dsfr.nomodule.min.js',
    ])
  })

  it('keeps the rest of the page', () => {
    expect(html).toContain('<link rel="icon" href="/i.svg">')
    expect(html).toContain('<body><p>Texte</p>')
    expect(html).not.toContain('<style>')
  })
})

import { describe, expect, it } from 'vitest'
import { CATEGORIES, readReport, worstOf } from './run-lighthouse.ts'

function report({ seo = 1, lcp = 1000, cls = 0 }: { seo?: number; lcp?: number; cls?: number } = {}): unknown {
  const categories = Object.fromEntries(CATEGORIES.map((name) => [name, { score: 1, auditRefs: [] as unknown[] }]))
  categories.seo = {
    score: seo,
    auditRefs: [
      { id: 'link-text', weight: 1 },
      { id: 'advice', weight: 0 },
    ],
  }
  return {
    categories,
    audits: {
      'link-text': { title: 'Links have no descriptive text', score: seo === 1 ? 1 : 0, displayValue: '2 links found' },
      advice: { title: 'Advice', score: 0 },
      'largest-contentful-paint': { title: 'LCP', score: 1, numericValue: lcp },
      'total-blocking-time': { title: 'TBT', score: 1, numericValue: 10 },
      'cumulative-layout-shift': { title: 'CLS', score: 1, numericValue: cls },
      'dom-size-insight': { title: 'DOM', score: 1, numericValue: 250 },
    },
  }
}

describe('A report of Lighthouse', () => {
  it('gives scores out of 100, and the weighed audits that failed with what is said of them', () => {
    const result = readReport(report({ seo: 0.92 }), '/')
    expect(result.scores).toEqual({ performance: 100, accessibility: 100, 'best-practices': 100, seo: 92 })
    expect(result.failing).toEqual([
      { category: 'seo', audit: 'link-text', text: 'Links have no descriptive text, 2 links found' },
    ])
  })

  it('names what moved, and why, when the layout shifted', () => {
    const shifted = report()
    const text = readReport(
      {
        ...Object(shifted),
        categories: {
          ...Object(shifted).categories,
          performance: { score: 0.8, auditRefs: [{ id: 'cumulative-layout-shift', weight: 25 }] },
        },
        audits: {
          ...Object(shifted).audits,
          'cumulative-layout-shift': { title: 'Layout shift', score: 0.4, displayValue: '0.2', numericValue: 0.2 },
          'layout-shifts': {
            title: 'Shifts',
            score: 0,
            details: { items: [{ node: { snippet: '<h1>' }, subItems: { items: [{ cause: 'Web font loaded' }] } }] },
          },
        },
      },
      '/',
    ).failing.map((failing) => failing.text)
    expect(text).toEqual(['Layout shift, 0.2, `<h1>` (Web font loaded)'])
  })

  it('of a page that could not be measured is an error that names the page', () => {
    const failed = { ...Object(report()), runtimeError: { code: 'NO_FCP', message: 'Nothing was painted' } }
    expect(() => readReport(failed, '/offres/')).toThrow('/offres/: Nothing was painted')
  })
})

describe('The worst of several runs', () => {
  it('takes each figure from the run where it was worst, and names each failing audit once', () => {
    const runs = [report({ lcp: 2000 }), report({ seo: 0.5, cls: 0.1 }), report({ seo: 0.7 })].map((json) =>
      readReport(json, '/'),
    )
    const [first, ...others] = runs
    expect(first && worstOf([first, ...others])).toMatchObject({
      scores: { performance: 100, seo: 50 },
      failing: [{ audit: 'link-text' }],
      lcpMs: 2000,
      cls: 0.1,
    })
  })
})

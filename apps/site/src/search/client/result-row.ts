import { element, markedNodes } from './dom.ts'
import type { PagefindData } from './pagefind-api.ts'

/** A row of results, the same as the static list's (see OfferRow.astro), with the words found marked. */
export function offerRow({ url, meta }: PagefindData, query: string): HTMLLIElement {
  const badge =
    meta.badge === undefined ? null : element('p', { class: `fr-badge fr-badge--sm fr-badge--${meta.badgeKind}` }, meta.badge)
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'fr-card fr-enlarge-link fr-card--no-arrow mn-offer-row' },
      element(
        'div',
        { class: 'fr-card__body' },
        element(
          'div',
          { class: 'fr-card__content' },
          element('h2', { class: 'fr-card__title' }, element('a', { href: url }, ...markedNodes(meta.title ?? '', query))),
          element(
            'p',
            { class: 'fr-card__desc' },
            meta.employer ?? '',
            element('br'),
            element('span', { class: meta.payKnown === 'true' ? 'fr-text--bold' : 'mn-mention' }, meta.pay ?? ''),
            ...(query === '' ? [] : [element('br'), ...markedNodes(meta.summary ?? '', query)]),
          ),
          badge === null ? null : element('div', { class: 'fr-card__start' }, badge),
          element(
            'div',
            { class: 'fr-card__end' },
            element('p', { class: 'fr-card__detail fr-icon-map-pin-2-line' }, meta.place ?? ''),
            element('p', { class: 'fr-card__detail fr-icon-article-line' }, `${meta.contract} · ${meta.deadline}`),
          ),
        ),
      ),
    ),
  )
}

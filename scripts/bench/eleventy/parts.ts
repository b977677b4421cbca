/** The components that pages share: the same HTML as `apps/site/src/dsfr`. */
import { ARTWORK_SIZES, type ArtworkKind } from '../../../apps/site/src/artwork/artwork.ts'
import type { CountedLink } from '../../../apps/site/src/dsfr/CountedLinks/counted-link.ts'
import type { OfferRow } from '../../../apps/site/src/dsfr/OfferRow/offer-row.ts'
import type { Crumb } from '../../../apps/site/src/layout/page-head.ts'
import { attribute, type Html, html, raw } from './html.ts'

export function artwork(kind: ArtworkKind, slug: string, className?: string): Html {
  const { width, height } = ARTWORK_SIZES[kind]
  const file = `/artwork/${kind}/${encodeURIComponent(slug)}.svg`
  return html`<svg class="fr-artwork${className && ` ${className}`}" aria-hidden="true" viewBox="0 0 ${width} ${height}"><use class="fr-artwork-decorative" href="${file}#artwork-decorative"></use><use class="fr-artwork-minor" href="${file}#artwork-minor"></use><use class="fr-artwork-major" href="${file}#artwork-major"></use></svg>`
}

export function breadcrumb(crumbs: readonly Crumb[]): Html {
  return html`<nav class="fr-breadcrumb" aria-label="vous êtes ici :"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li>${crumbs.map(
    ({ label, href }, index) =>
      index === crumbs.length - 1
        ? html`<li><a class="fr-breadcrumb__link" aria-current="page">${label}</a></li>`
        : html`<li><a class="fr-breadcrumb__link"${attribute('href', href)}>${label}</a></li>`,
  )}</ol></nav>`
}

export function offerRow(offer: OfferRow, level: 'h2' | 'h3' = 'h3'): Html {
  const title = html`<a href="${offer.href}">${offer.title}</a>`
  return html`<article class="fr-card fr-enlarge-link fr-card--no-arrow mn-offer-row"><div class="fr-card__body"><div class="fr-card__content">${level === 'h2' ? html`<h2 class="fr-card__title">${title}</h2>` : html`<h3 class="fr-card__title">${title}</h3>`}<p class="fr-card__desc">${offer.employer}<br><span class="${offer.payKnown ? 'fr-text--bold' : 'mn-mention'}">${offer.pay}</span></p>${offer.badge && html`<div class="fr-card__start"><p class="fr-badge fr-badge--sm fr-badge--${offer.badge.kind}">${offer.badge.label}</p></div>`}<div class="fr-card__end"><p class="fr-card__detail fr-icon-map-pin-2-line">${offer.place}</p><p class="fr-card__detail fr-icon-article-line">${offer.contract} · ${offer.deadline}</p></div></div></div></article>`
}

export function offerRows(offers: readonly OfferRow[], level: 'h2' | 'h3' = 'h3'): Html {
  return html`<ul class="mn-rows">${offers.map((offer) => html`<li>${offerRow(offer, level)}</li>`)}</ul>`
}

export function countedLinks(links: readonly CountedLink[]): Html {
  return html`<ul class="mn-plain-list">${links.map(({ href, label, count }) => html`<li><a class="fr-link fr-link--sm" href="${href}">${label}</a> <span class="mn-mention">(${count})</span></li>`)}</ul>`
}

function pageLink(page: number, current: number, href: string): Html {
  return page === current
    ? html`<li><a class="fr-pagination__link" aria-current="page" title="Page ${page}">${page}</a></li>`
    : html`<li><a class="fr-pagination__link" href="${href}" title="Page ${page}">${page}</a></li>`
}

export function pagination(current: number, pageCount: number, basePath: string): Html {
  if (pageCount <= 1) return raw('')
  const hrefOf = (page: number) => (page === 1 ? basePath : `${basePath}page/${page}/`)
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pageCount || Math.abs(page - current) <= 2,
  )
  const edge = (name: string, page: number, label: string) =>
    html`<li><a class="fr-pagination__link fr-pagination__link--${name} fr-pagination__link--lg-label"${
      page >= 1 && page <= pageCount ? html` href="${hrefOf(page)}"` : raw(' aria-disabled="true" role="link"')
    }>${label}</a></li>`
  return html`<nav class="fr-pagination" aria-label="Pagination"><ul class="fr-pagination__list">${edge('prev', current - 1, 'Page précédente')}${shown.map(
    (page, index) => [
      index > 0 &&
        page - (shown[index - 1] ?? page) > 1 &&
        raw('<li><span class="fr-pagination__link fr-hidden fr-unhidden-lg">…</span></li>'),
      pageLink(page, current, hrefOf(page)),
    ],
  )}${edge('next', current + 1, 'Page suivante')}</ul></nav>`
}

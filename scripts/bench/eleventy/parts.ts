/** The components that pages share: the same HTML as `apps/site/src/dsfr`. */
import { ARTWORK_SIZES, type ArtworkKind } from '../../../apps/site/src/artwork/artwork.ts'
import type { CountedLink } from '../../../apps/site/src/dsfr/CountedLinks/counted-link.ts'
import type { OfferRow } from '../../../apps/site/src/dsfr/OfferRow/offer-row.ts'
import type { TextPart } from '../../../apps/site/src/dsfr/Term/mark-terms.ts'
import type { Crumb } from '../../../apps/site/src/layout/page-head.ts'
import { attribute, type Content, type Html, html } from './html.ts'

export function artwork(kind: ArtworkKind, slug: string, className: string): Html {
  const { width, height } = ARTWORK_SIZES[kind]
  const file = `/artwork/${kind}/${encodeURIComponent(slug)}.svg`
  return html`<svg class="fr-artwork ${className}" aria-hidden="true" viewBox="0 0 ${width} ${height}"><use class="fr-artwork-decorative" href="${file}#artwork-decorative"></use><use class="fr-artwork-minor" href="${file}#artwork-minor"></use><use class="fr-artwork-major" href="${file}#artwork-major"></use></svg>`
}

export function breadcrumb(crumbs: readonly Crumb[]): Html {
  return html`<nav class="fr-breadcrumb" aria-label="vous êtes ici :"><button type="button" class="fr-breadcrumb__button mn-needs-script" aria-expanded="false" aria-controls="fil-d-ariane">Voir le fil d’Ariane</button><div class="fr-collapse" id="fil-d-ariane"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li>${crumbs.map(
    ({ label, href }, index) =>
      html`<li><a class="fr-breadcrumb__link"${attribute('href', href)}${attribute('aria-current', index === crumbs.length - 1 ? 'page' : null)}>${label}</a></li>`,
  )}</ol></div></nav>`
}

function offerRow(offer: OfferRow): Html {
  return html`<li class="fr-card fr-card--sm fr-card--no-icon fr-enlarge-link mn-offer-row"><div class="fr-card__content"><h2 class="fr-card__title"><a href="${offer.href}">${offer.title}</a></h2><p class="fr-card__desc">${offer.employer} <span class="mn-offer-row__pay ${offer.payKnown ? 'fr-text--bold' : 'mn-mention'}">${offer.pay}</span></p>${offer.badge && html`<p class="fr-badge fr-badge--sm fr-badge--${offer.badge.kind}">${offer.badge.label}</p>`}<p class="fr-card__detail fr-icon-map-pin-2-line">${offer.place}</p><p class="fr-card__detail fr-icon-article-line">${offer.contract} · ${offer.deadline}</p></div></li>`
}

export function offerRows(offers: readonly OfferRow[]): Html {
  return html`<ul class="mn-rows">${offers.map(offerRow)}</ul>`
}

export function countedLinks(links: readonly CountedLink[]): Html {
  return html`<ul class="mn-plain-list mn-mention fr-text--sm">${links.map(({ href, label, count }) => html`<li><a class="fr-link fr-link--sm" href="${href}">${label}</a> (${count})</li>`)}</ul>`
}

/** A text with its terms explained in place. */
export function markedText(parts: readonly TextPart[]): Content {
  return parts.map(({ text, term }) => {
    if (term === null) return text
    const id = `terme-${term.slug}`
    return html`<button type="button" class="mn-term" popovertarget="${id}">${text}<span class="fr-sr-only">, définition</span></button><span popover role="note" class="mn-term-meaning" id="${id}"><strong>${term.term}</strong> : ${term.meaning}</span>`
  })
}

export function pagination(current: number, pageCount: number, basePath: string): Content {
  if (pageCount <= 1) return null
  const hrefOf = (page: number) => (page === 1 ? basePath : `${basePath}page/${page}/`)
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pageCount || Math.abs(page - current) <= 1,
  )
  const edge = (name: 'prev' | 'next', page: number, label: string): Content =>
    page >= 1 &&
    page <= pageCount &&
    html`<li><a class="fr-pagination__link fr-pagination__link--${name} fr-pagination__link--lg-label" href="${hrefOf(page)}">${label}</a></li>`
  return html`<nav class="fr-pagination fr-mt-4w" aria-label="Pagination"><ul class="fr-pagination__list">${edge('prev', current - 1, 'Page précédente')}${shown.map(
    (page, index) => [
      index > 0 &&
        page - (shown[index - 1] ?? page) > 1 &&
        html`<li><span class="fr-pagination__link fr-hidden fr-unhidden-lg">…</span></li>`,
      html`<li><a class="fr-pagination__link"${page === current ? html` aria-current="page"` : attribute('href', hrefOf(page))} title="Page ${page}">${page}</a></li>`,
    ],
  )}${edge('next', current + 1, 'Page suivante')}</ul></nav>`
}

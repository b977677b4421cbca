/** Lists of offers, whole or by facet: the same sections as `apps/site/src/views/offers/OffersPage.astro`. */
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import { scriptSafeJson } from '../../../apps/site/src/layout/page-head.ts'
import { SORTS } from '../../../apps/site/src/search/client/search-state.ts'
import type { OffersPage } from '../../../apps/site/src/views/offers/offers-page.ts'
import { type Content, type Html, html, raw } from './html.ts'
import { layout } from './layout.ts'
import { breadcrumb, countedLinks, offerRows, pagination } from './parts.ts'

function emptyList({ neighbours }: OffersPage): Html {
  const links = neighbours.map(({ href, label, count }) => html`<li><a href="${href}">${label}</a> (${count})</li>`)
  return html`<div class="fr-py-4w"><p>Vous pouvez <a href="/candidature/">déposer une candidature spontanée</a> ou regarder <a href="/offres/">toutes les offres ouvertes</a>.</p>${links.length > 0 && html`<h2 class="fr-h5">Des offres tout près</h2><ul class="mn-columns">${links}</ul>`}</div>`
}

function search({ counts }: OffersPage): Content {
  if (counts === null) return null
  return html`<template id="gabarit-recherche"><search><form id="formulaire-offres" action="/offres/" method="get"><div class="fr-search-bar fr-search-bar--lg"><label class="fr-label" for="recherche-mots">Métier, technologie ou ville</label><input class="fr-input" type="search" id="recherche-mots" name="q" placeholder="Métier, technologie ou ville" autocomplete="off"><button class="fr-btn" type="submit">Rechercher</button></div></form></search></template><template id="gabarit-filtres"><button type="button" class="fr-btn fr-btn--secondary mn-filters-button" id="bouton-filtres" aria-expanded="false" aria-controls="filtres">Filtrer les offres</button><div class="mn-filters" id="filtres"><button type="button" class="fr-btn fr-btn--secondary mn-filters-button fr-mt-2w" id="voir-resultats">Voir les offres</button></div></template><template id="gabarit-etat"><ul class="fr-tags-group" id="criteres" hidden></ul><div class="mn-results-bar"><p class="fr-mb-0 fr-text--bold" id="etat-recherche" role="status"></p><div class="fr-select-group"><label class="fr-label" for="recherche-tri">Trier par</label><select class="fr-select" id="recherche-tri">${SORTS.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></div></div></template>${raw(`<script type="application/json" id="decompte-facettes">${scriptSafeJson(counts)}</script>`)}`
}

function groups({ facetGroups }: OffersPage): Html {
  return html`<section class="mn-band mn-band--grey fr-mt-6w" aria-labelledby="parcourir"><div class="fr-container"><h2 id="parcourir" class="fr-h3">Parcourir les offres</h2><div class="fr-grid-row fr-grid-row--gutters">${facetGroups.map(
    ({ name, links }) =>
      html`<div class="fr-col-12 fr-col-sm-6 fr-col-lg-3"><h3 class="fr-h6 fr-mb-1w">${name}</h3>${countedLinks(links.slice(0, 12))}</div>`,
  )}</div></div></section>`
}

export function offersTemplate(site: Site, page: OffersPage): string {
  const refine = page.facet
    ? html`<p class="fr-mb-3w"><a class="fr-btn fr-btn--secondary fr-icon-filter-line fr-btn--icon-left" href="${page.refineHref}">Affiner cette recherche</a></p>`
    : raw('<div id="recherche-offres" class="fr-mb-3w"></div>')
  const main = html`<div class="fr-container">${breadcrumb(page.head.breadcrumb ?? [])}<h1 class="fr-mb-2w">${page.title}</h1><p class="fr-text--lead">${page.lead}</p>${refine}<div id="offres"><div id="colonne-filtres"></div><div><div id="etat-offres"></div><div id="liste-offres">${page.rows.length > 0 ? offerRows(page.rows, 'h2') : emptyList(page)}<div class="fr-mt-4w">${pagination(page.current, page.pageCount, page.basePath)}</div></div></div></div></div>${search(page)}${groups(page)}`
  const scripts = page.counts === null ? [] : ['offers-search']
  return layout(site, { head: page.head, section: '/offres/', headerSearch: false, scripts }, main)
}

/** Lists of offers, whole or by facet: the same sections as `apps/site/src/views/offers/OffersPage.astro`. */
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import { scriptSafeJson } from '../../../apps/site/src/layout/page-head.ts'
import { SORTS } from '../../../apps/site/src/search/client/search-state.ts'
import type { LinkGroup } from '../../../apps/site/src/views/offers/list-links.ts'
import type { OffersPage } from '../../../apps/site/src/views/offers/offers-page.ts'
import { ROWS_BEFORE_BAND } from '../../../apps/site/src/views/offers/portrait-band.ts'
import { type Content, type Html, html, raw } from './html.ts'
import { layout } from './layout.ts'
import { artwork, breadcrumb, countedLinks, offerRows, pagination } from './parts.ts'

function emptyList({ wayOut, feeds }: OffersPage): Html {
  return html`<ul class="fr-btns-group fr-btns-group--inline-md"><li><a class="fr-btn" href="/candidature/">Déposer une candidature spontanée</a></li><li><a class="fr-btn fr-btn--secondary" href="${feeds.rss}">Créer une alerte par flux RSS</a></li></ul>${wayOut && html`<h2 class="fr-h4">${wayOut.name}</h2>${countedLinks(wayOut.links)}`}`
}

function band({ portrait }: OffersPage): Content {
  if (portrait === null) return null
  return html`<aside class="mn-list-band" aria-label="Portrait">${artwork('portrait', portrait.slug, `mn-art ${portrait.accent}`)}<p class="fr-text--lead fr-mb-1w">« ${portrait.quote} »</p><p class="fr-mb-0"><a class="fr-link" href="${portrait.href}">${portrait.name}, ${portrait.jobTitle}</a>${portrait.fictional && html` <span class="mn-mention">(portrait fictif)</span>`}</p></aside>`
}

function rows(page: OffersPage): Html {
  const start = page.portrait === null ? page.rows : page.rows.slice(0, ROWS_BEFORE_BAND)
  const rest = page.rows.slice(start.length)
  return html`${start.length > 0 ? offerRows(start, 'h2') : emptyList(page)}${band(page)}${rest.length > 0 && offerRows(rest, 'h2')}`
}

function follow({ feeds }: OffersPage): Html {
  return html`<p class="fr-mt-4w"><strong>S’abonner à cette recherche :</strong> <a href="${feeds.rss}">flux RSS</a>, <a href="${feeds.json}">JSON Feed</a>${feeds.calendar && html`, <a href="${feeds.calendar}">calendrier des dates de clôture</a>`}.</p>`
}

function search({ counts }: OffersPage): Content {
  if (counts === null) return null
  return html`<template id="gabarit-recherche"><search><form id="formulaire-offres" action="/offres/" method="get"><div class="fr-search-bar fr-search-bar--lg"><label class="fr-label" for="recherche-mots">Métier, technologie ou ville</label><input class="fr-input" type="search" id="recherche-mots" name="q" placeholder="Métier, technologie ou ville" autocomplete="off"><button class="fr-btn" type="submit">Rechercher</button></div></form></search></template><template id="gabarit-filtres"><button type="button" class="fr-btn fr-btn--secondary mn-filters-button" id="bouton-filtres" aria-expanded="false" aria-controls="filtres">Filtrer les offres</button><div class="mn-filters" id="filtres"><button type="button" class="fr-btn fr-btn--secondary mn-filters-button fr-mt-2w" id="voir-resultats">Voir les offres</button></div></template><template id="gabarit-etat"><ul class="fr-tags-group" id="criteres" hidden></ul><div class="mn-results-bar"><p class="fr-mb-0 fr-text--bold" id="etat-recherche" role="status"></p><div class="fr-select-group"><label class="fr-label" for="recherche-tri">Trier par</label><select class="fr-select" id="recherche-tri">${SORTS.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></div></div></template>${raw(`<script type="application/json" id="decompte-facettes">${scriptSafeJson(counts)}</script>`)}`
}

function groups(list: readonly LinkGroup[], id: string, title: string): Content {
  if (list.length === 0) return null
  return html`<section class="mn-band fr-mt-6w" aria-labelledby="${id}"><div class="fr-container"><h2 id="${id}" class="fr-h3">${title}</h2><div class="mn-steps">${list.map(
    ({ name, links }) => html`<div><h3 class="fr-h6 fr-mb-1w">${name}</h3>${countedLinks(links)}</div>`,
  )}</div></div></section>`
}

export function offersTemplate(site: Site, page: OffersPage): string {
  const refine =
    page.refineHref === null
      ? raw(
          '<p class="fr-mb-2w"><a href="/offres/carte/">Voir la carte des offres</a></p><div id="recherche-offres" class="fr-mb-3w"></div>',
        )
      : html`<p class="fr-mb-3w"><a class="fr-btn fr-btn--secondary fr-icon-filter-line fr-btn--icon-left" href="${page.refineHref}">Affiner cette recherche</a></p>`
  const main = html`<div class="fr-container">${breadcrumb(page.head.breadcrumb ?? [])}<h1 class="fr-mb-2w">${page.title}</h1><p class="fr-text--lg fr-mb-2w">${page.lead}</p>${refine}<div id="offres"><div id="colonne-filtres"></div><div><div id="etat-offres"></div><div id="liste-offres">${rows(page)}${pagination(page.current, page.pageCount, page.basePath)}${follow(page)}</div></div></div></div>${search(page)}${groups(page.linkGroups, 'autour', 'Voir aussi')}<noscript>${groups(page.facetGroups, 'parcourir', 'Parcourir les offres')}</noscript>`
  const scripts = page.counts === null ? [] : ['offers-search']
  return layout(site, { head: page.head, section: '/offres/', headerSearch: false, scripts }, main)
}

/** Lists of offers, whole or by facet: the same sections as `apps/site/src/views/offers/OffersPage.astro`, less the portrait. */
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import { scriptSafeJson } from '../../../apps/site/src/layout/page-head.ts'
import { ROW_TEMPLATES, ROW_VARIANTS } from '../../../apps/site/src/search/client/row-variants.ts'
import { SORTS } from '../../../apps/site/src/search/client/search-state.ts'
import { FACETS_AT_ONCE, type FacetCounts, SEARCH_FACETS } from '../../../apps/site/src/search/facets.ts'
import type { LinkGroup } from '../../../apps/site/src/views/offers/list-links.ts'
import type { OffersPage } from '../../../apps/site/src/views/offers/offers-page.ts'
import { type Content, type Html, html, raw } from './html.ts'
import { layout } from './layout.ts'
import { breadcrumb, countedLinks, offerRows, pagination } from './parts.ts'

const SEARCH_BOX = html`<form id="recherche" role="search" class="fr-search-bar fr-search-bar--lg mn-needs-script" action="/offres/" method="get" data-suggestions="offres"><label class="fr-label" for="recherche-mots">Métier, technologie ou ville</label><input class="fr-input" type="text" id="recherche-mots" name="q" placeholder="Métier, technologie ou ville" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="fr-btn" type="submit">Rechercher</button></form><p class="mn-last-search mn-needs-script fr-text--sm" id="derniere-recherche" hidden></p>${raw(`<script>
  try {
    document.getElementById('derniere-recherche').hidden = location.search !== '' || localStorage.getItem('derniere-recherche') === null
  } catch {}
</script>`)}`

const ASKED_MARK = raw(`<script>
  if (location.search !== '') document.currentScript.parentElement.setAttribute('data-asked', 'waiting')
</script>`)

const ROW_OF_NAMES = {
  ...{ href: '{href}', title: '{title}', employer: '{employer}', pay: '{pay}', place: '{place}' },
  ...{ contract: '{contract}', deadline: '{deadline}', profession: '{profession}' },
}

const facetFrame = ({ name, title }: (typeof SEARCH_FACETS)[number]): Html =>
  html`<section class="fr-accordion"><h2 class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="facette-${name}">${title}</button></h2><div class="fr-collapse" id="facette-${name}"></div></section>`

function search(counts: FacetCounts): Html {
  const further = SEARCH_FACETS.slice(FACETS_AT_ONCE)
  const rows = ROW_VARIANTS.map(({ kind, payKnown }) => ({
    ...ROW_OF_NAMES,
    payKnown,
    badge: kind && { kind, label: '{badge}' },
  }))
  return html`${ASKED_MARK}<div id="etat-offres" class="mn-needs-script"><p class="fr-mb-1w fr-text--bold" id="etat-recherche" role="status" tabindex="-1"></p><p class="fr-mb-1w" id="correction" hidden></p><ul class="fr-tags-group" id="criteres" hidden></ul></div><div id="colonne-filtres" class="mn-needs-script"><button type="button" class="fr-btn fr-btn--secondary mn-filters-button" id="bouton-filtres" aria-expanded="false" aria-controls="filtres">Filtrer les offres</button><div class="mn-filters" id="filtres"><label class="fr-label" for="recherche-tri">Trier par</label><select class="fr-select" id="recherche-tri">${SORTS.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select><div class="fr-accordions-group fr-mt-3w" id="facettes" data-fr-group="false">${SEARCH_FACETS.slice(0, FACETS_AT_ONCE).map(facetFrame)}<template>${further.map(facetFrame)}</template></div><button type="button" class="fr-btn fr-btn--tertiary-no-outline fr-icon-add-line fr-btn--icon-left" id="autres-facettes">${further.length} autres critères</button><button type="button" class="fr-btn fr-btn--secondary mn-filters-button fr-mt-2w" id="voir-resultats">Voir les offres</button></div></div><template id="${ROW_TEMPLATES}">${offerRows(rows)}</template>${raw(`<script type="application/json" id="decompte-facettes">${scriptSafeJson(counts)}</script>`)}`
}

function emptyList({ wayOut, feeds }: OffersPage): Html {
  return html`<ul class="fr-btns-group fr-btns-group--inline-md"><li><a class="fr-btn" href="/candidature/">Déposer une candidature spontanée</a></li><li><a class="fr-btn fr-btn--secondary" href="${feeds.rss}">Créer une alerte par flux RSS</a></li></ul>${wayOut && wayOut.links.length > 0 && html`<h2 class="fr-h4">${wayOut.name}</h2>${countedLinks(wayOut.links)}`}`
}

function follow({ feeds }: OffersPage): Html {
  return html`<p class="fr-mt-4w fr-text--sm">Suivre ces offres sans compte : <a href="${feeds.rss}">flux RSS</a>, <a href="${feeds.json}">JSON Feed</a>${feeds.calendar && html`, <a href="${feeds.calendar}">calendrier des dates de clôture</a>`}.</p>`
}

function groups(list: readonly LinkGroup[], className: string, id: string, title: string): Content {
  if (list.length === 0) return null
  return html`<section class="${className}" aria-labelledby="${id}"><div class="fr-container"><h2 id="${id}" class="fr-h3">${title}</h2><div class="mn-steps">${list.map(
    ({ name, links }) => html`<div><h3 class="fr-h6 fr-mb-1w">${name}</h3>${countedLinks(links)}</div>`,
  )}</div></div></section>`
}

function refine({ refineHref, total }: OffersPage): Content {
  if (refineHref === null) return SEARCH_BOX
  return (
    total > 0 &&
    html`<p class="fr-mb-3w"><a class="fr-btn fr-btn--secondary fr-icon-filter-line fr-btn--icon-left" href="${refineHref}">Affiner cette recherche</a></p>`
  )
}

export function offersTemplate(site: Site, page: OffersPage): string {
  const whole = page.refineHref === null
  const rows = page.rows.length > 0 ? offerRows(page.rows) : emptyList(page)
  const around = groups(page.linkGroups, 'mn-band mn-band--grey fr-mt-6w', 'autour', 'Voir aussi')
  const browse = groups(page.facetGroups, 'mn-band fr-mt-6w', 'parcourir', 'Parcourir les offres')
  const main = html`<div class="fr-container">${breadcrumb(page.head.breadcrumb ?? [])}<h1 class="fr-mb-2w">${page.title}</h1><p class="fr-text--lg fr-mb-2w">${page.lead}${whole && html` <a href="/offres/carte/">Carte des offres</a>`}</p>${refine(page)}<div id="offres"${attributeOfSearchable(page)}>${page.counts && search(page.counts)}<div id="liste-offres" data-path="${page.head.path}" data-total="${page.total}">${rows}${pagination(page.current, page.pageCount, page.basePath)}${follow(page)}</div></div></div>${around}${browse && html`<noscript>${browse}</noscript>`}`
  const scripts = page.counts === null ? [] : ['offers-search']
  return layout(site, { head: page.head, section: '/offres/', formControls: whole, scripts }, main)
}

const attributeOfSearchable = ({ counts }: OffersPage): Content => counts && html` class="mn-searchable"`

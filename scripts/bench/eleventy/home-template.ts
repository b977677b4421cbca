/** The home page: the same sections as `apps/site/src/views/home/HomePage.astro`, for a site without projects, portraits or reasons. */
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import type { HomePage } from '../../../apps/site/src/views/home/home-page.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { artwork, countedLinks, offerRows } from './parts.ts'

const STEPS = [
  ['Vous postulez', 'Un CV suffit, sans concours pour les postes ouverts aux contractuels.'],
  ['L’équipe vous lit', 'Une personne du métier, jamais un robot, et une réponse dans tous les cas.'],
  ['Vous échangez', 'Un ou deux entretiens, avec celles et ceux qui travailleront avec vous.'],
  ['Vous arrivez', 'Contrat signé avec l’administration, prise de poste à la date convenue.'],
] as const

function opening(page: HomePage): Html {
  const professions = page.topProfessions.map(
    ({ href, label }) => html`<li><a class="fr-tag fr-tag--sm" href="${href}">${label}</a></li>`,
  )
  const figures = page.figures.map(
    ({ value, label }) => html`<div><dt>${label}</dt><dd class="fr-h2 fr-mb-0">${value}</dd></div>`,
  )
  return html`<div class="fr-container fr-pt-6w fr-pb-4w"><div class="fr-grid-row fr-grid-row--gutters fr-grid-row--middle"><div class="fr-col-12 fr-col-lg-7"><h1 class="fr-mb-2w">${page.title}</h1><p class="fr-text--lead fr-mb-3w">${page.lead}</p><search class="mn-needs-script"><form action="/offres/" method="get"><div class="fr-search-bar fr-search-bar--lg"><label class="fr-label" for="recherche-accueil">Métier, technologie ou ville</label><input class="fr-input" type="search" id="recherche-accueil" name="q" placeholder="Métier, technologie ou ville" autocomplete="off"><button class="fr-btn" type="submit">Rechercher une offre</button></div></form></search><p class="fr-text--sm fr-mt-2w fr-mb-1v" id="metiers-demandes">Les plus demandés :</p><ul class="fr-tags-group" aria-labelledby="metiers-demandes">${professions}</ul></div><div class="fr-col-5 fr-hidden fr-unhidden-lg"></div></div><dl class="mn-figures fr-mt-4w">${figures}</dl></div>`
}

function professions({ professions: tiles }: HomePage): Html {
  return html`<section class="mn-band" aria-labelledby="metiers"><div class="fr-container"><h2 id="metiers">Trouvez votre métier</h2><div class="fr-grid-row fr-grid-row--gutters">${tiles.map(
    ({ href, title, slug, offers }) =>
      html`<div class="fr-col-12 fr-col-sm-6 fr-col-lg-3"><div class="fr-tile fr-tile--sm fr-tile--horizontal fr-enlarge-link"><div class="fr-tile__body"><div class="fr-tile__content"><h3 class="fr-tile__title"><a href="${href}">${title}</a></h3><p class="fr-tile__detail">${offers}</p></div></div><div class="fr-tile__header"><div class="fr-tile__pictogram">${artwork('profession', slug)}</div></div></div></div>`,
  )}</div><p class="fr-mt-3w fr-mb-0"><a class="fr-link fr-icon-arrow-right-line fr-link--icon-right" href="/metiers/">Voir tous les métiers</a></p></div></section>`
}

function browse(page: HomePage): Html {
  return html`<section class="mn-band mn-band--grey" aria-labelledby="parcourir"><div class="fr-container"><h2 id="parcourir">Parcourir les offres</h2><div class="fr-grid-row fr-grid-row--gutters">${page.browse.map(
    ({ name, links }) =>
      html`<div class="fr-col-12 fr-col-sm-6 fr-col-lg-3"><h3 class="fr-h6 fr-mb-1w">Par ${name}</h3>${countedLinks(links)}</div>`,
  )}</div><h3 class="fr-h6 fr-mt-4w fr-mb-1w">Les ministères</h3><ul class="mn-inline-list">${page.ministries.map(
    ({ href, label }) => html`<li><a class="fr-link fr-link--sm" href="${href}">${label}</a></li>`,
  )}</ul></div></section>`
}

export function homeTemplate(site: Site, page: HomePage): string {
  const steps = STEPS.map(([title, text]) => html`<li><strong>${title}</strong><br>${text}</li>`)
  const main = html`${opening(page)}<section class="mn-band mn-band--grey" aria-labelledby="dernieres-offres"><div class="fr-container"><h2 id="dernieres-offres">Les dernières offres</h2>${offerRows(page.offers)}<p class="fr-mt-3w fr-mb-0"><a class="fr-btn fr-btn--secondary" href="/offres/">${page.offersLink}</a></p></div></section>${professions(page)}<section class="mn-band" aria-labelledby="recrutement"><div class="fr-container"><h2 id="recrutement">Le recrutement en quatre étapes</h2><ol class="mn-steps">${steps}</ol></div></section>${browse(page)}<div class="fr-container fr-my-6w"><div class="fr-grid-row"><div class="fr-col-12 fr-col-lg-8"><div class="fr-callout fr-mb-0"><h2 class="fr-callout__title">Vous recrutez pour un ministère ?</h2><p class="fr-callout__text">Le programme vous aide à écrire vos offres, à présenter vos équipes et à faire venir les bonnes personnes.</p><a class="fr-btn fr-btn--secondary" href="/programme/">Découvrir le programme</a></div></div></div></div>`
  return layout(site, { head: page.head, headerSearch: false }, main)
}

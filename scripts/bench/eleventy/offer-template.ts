/** The page of one offer: the same sections as `apps/site/src/views/offer/OfferPage.astro`, less projects and the portrait. */
import type { Site, SiteOffer } from '../../../apps/site/src/cms/site-types.ts'
import { counted, frenchDate } from '../../../apps/site/src/copy/format.ts'
import { proseHtml } from '../../../apps/site/src/dsfr/Prose/prose-html.ts'
import type { OfferPage } from '../../../apps/site/src/views/offer/offer-page.ts'
import { toSavedOffer } from '../../../apps/site/src/views/saved-offers/saved-offer.ts'
import { attribute, type Content, type Html, html, raw } from './html.ts'
import { layout, REST_OF_STYLES } from './layout.ts'
import { artwork, breadcrumb, markedText } from './parts.ts'

const prose = (blocks: SiteOffer['context']): Content =>
  blocks.length > 0 && html`<div class="mn-prose">${raw(proseHtml(blocks))}</div>`
const fact = (label: Content, value: Content): Html => html`<dt>${label}</dt><dd>${value}</dd>`
const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

function head(page: OfferPage): Html {
  const { offer, badge, employer, ministry, statusMessage } = page
  const kind = offer.status === 'upcoming' ? 'offre à venir' : 'candidatures closes'
  return html`<div class="mn-offer__head">${badge && html`<p class="fr-badge fr-badge--${badge.kind} mn-offer__badge">${badge.label}</p>`}<h1 class="fr-mb-1w">${offer.title}</h1><p class="fr-mb-1w">${employer && `${employer}, `}<a href="${ministry.href}">${ministry.name}</a></p><p class="fr-mb-2w">${offer.summary}</p>${statusMessage && html`<div class="fr-alert fr-alert--info fr-mb-3w"><h2 class="fr-alert__title">Information : ${kind}</h2><p>${statusMessage}</p></div>`}</div>`
}

function apply({ apply: action, closesAt }: OfferPage, place: string, size: string): Content {
  return (
    action &&
    html`<p class="${place}"${attribute('data-closes', closesAt)}><a class="fr-btn${size}" href="${action.href}">${action.label}</a></p>`
  )
}

function save(offer: SiteOffer): Content {
  if (offer.status !== 'open' && offer.status !== 'upcoming') return null
  return html`<template id="gabarit-enregistrer"${attribute('data-offer', JSON.stringify(toSavedOffer(offer)))}><p class="fr-mt-2w fr-mb-0"><button type="button" class="fr-btn fr-btn--tertiary fr-icon-bookmark-line fr-btn--icon-left" aria-pressed="false">Enregistrer l’offre</button><span class="mn-block fr-text--sm fr-mt-1w" role="status"></span></p></template>`
}

function essentials(page: OfferPage): Html {
  return html`<aside class="mn-offer__aside" aria-label="L’essentiel de l’offre">${artwork('ministry', page.offer.ministry.slug, 'mn-art mn-offer__art')}<dl class="mn-offer__facts">${page.facts.map(
    ({ icon, label, value }) => html`<dt class="${icon} fr-icon--sm">${label}</dt><dd>${markedText(value)}</dd>`,
  )}</dl>${apply(page, 'fr-mb-0', ' fr-btn--lg')}${save(page.offer)}</aside>`
}

function team({ team: words, teamSize, reportsTo }: SiteOffer): Content {
  return [
    words && html`<p>${words}</p>`,
    teamSize !== null && html`<p class="fr-mb-1v">Taille de l’équipe : ${counted(teamSize, 'personne')}.</p>`,
    reportsTo !== null && html`<p class="fr-mb-0">Vous rendez compte à : ${reportsTo}.</p>`,
  ]
}

function technologies({ technologies: tags }: OfferPage): Content {
  return html`<ul class="fr-tags-group" aria-labelledby="technologies">${tags.map(
    ({ name, href }) =>
      html`<li>${href === null ? html`<p class="fr-tag">${name}</p>` : html`<a class="fr-tag" href="${href}">${name}</a>`}</li>`,
  )}</ul>`
}

function profile({ skillsRequired, skillsAppreciated }: SiteOffer): Content {
  const skills = (title: string, items: readonly string[]) =>
    items.length > 0 && html`<h3 class="fr-h6">${title}</h3>${list(items)}`
  return [
    skills('Indispensable', skillsRequired),
    skills('Apprécié', skillsAppreciated),
    raw('<div class="fr-highlight"><p>Vous ne cochez pas toutes les cases ? Postulez quand même.</p></div>'),
  ]
}

function recruitment({ steps, offer: { replyWithinDays } }: OfferPage): Content {
  const items = steps.map(
    ({ label, detail, meaning }) =>
      html`<li><strong>${label}</strong>${detail !== '' && ` : ${detail}`}${meaning && html`<span class="mn-block fr-text--sm fr-mb-1w mn-mention">${meaning}</span>`}</li>`,
  )
  const reply =
    replyWithinDays !== null && html`<p>Vous recevez une réponse sous ${replyWithinDays} jours, quelle qu’elle soit.</p>`
  return [html`<ol>${items}</ol>`, reply]
}

/** The sections between the summary and the practical facts, those of the page's own list, in its order. */
function sections(page: OfferPage): Content {
  const { offer, payNote } = page
  const contents: Readonly<Record<string, () => Content>> = {
    missions: () => prose(offer.missions),
    projet: () => prose(offer.context),
    equipe: () => team(offer),
    technologies: () => technologies(page),
    profil: () => profile(offer),
    remuneration: () => [payNote && html`<p>${payNote}</p>`, offer.perks.length > 0 && list(offer.perks)],
    recrutement: () => recruitment(page),
  }
  return page.sections.map(({ id, title }) => {
    const content = contents[id]
    return content && html`<section><h2 id="${id}">${title}</h2>${content()}</section>`
  })
}

function practical({ offer, practical: rows, source, explanations }: OfferPage): Html {
  return html`<section><h2 id="pratique">Informations pratiques</h2><dl class="mn-offer__facts">${[
    rows.map(({ label, value }) => fact(label, value)),
    offer.contactName && fact('Contact', [offer.contactName, offer.contactRole].filter(Boolean).join(', ')),
    offer.adaptationContact && fact('Aménagement de l’entretien ou du poste', offer.adaptationContact),
    source && fact('Source', source.url ? html`<a href="${source.url}">${source.label}</a>` : source.label),
  ]}</dl></section><section class="fr-accordion"><h2 class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="comprendre">Comprendre les mots de cette offre</button></h2><div class="fr-collapse" id="comprendre"><dl class="mn-terms">${explanations.map(({ term, meaning }) => fact(term, meaning))}</dl><p class="fr-mb-0"><a href="/glossaire/">Tous les mots de l’emploi public</a></p></div></section>`
}

function actions(page: OfferPage): Html {
  return html`${apply(page, 'fr-mt-4w', '')}<div class="fr-share"><p class="fr-share__title">Garder ou partager cette offre</p><ul class="fr-btns-group fr-btns-group--inline fr-btns-group--sm fr-btns-group--icon-left"><li><a class="fr-btn fr-btn--tertiary fr-icon-mail-line" href="${page.shareHref}">Envoyer par courriel</a></li><li class="mn-needs-script"><button type="button" class="fr-btn fr-btn--tertiary fr-icon-link" id="copier-le-lien">Copier le lien</button></li><li class="mn-needs-script"><button type="button" class="fr-btn fr-btn--tertiary fr-icon-printer-line" id="imprimer">Imprimer</button></li></ul><p class="fr-share__text" role="status" id="lien-copie"></p></div>`
}

function related({ similar, more }: OfferPage): Content {
  if (similar.length === 0 && more.length === 0) return null
  const rows = similar.map(
    ({ href, title, employer, pay, place }) =>
      html`<li><a class="fr-text--bold" href="${href}">${title}</a> <span class="mn-block">${employer}</span> <span class="mn-block">${pay}, ${place}</span></li>`,
  )
  const links = more.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)
  return html`<section class="mn-band mn-band--grey" aria-labelledby="semblables"><div class="fr-container"><h2 id="semblables" class="fr-h3">Offres proches</h2>${rows.length > 0 && html`<ul class="mn-lines fr-mb-3w">${rows}</ul>`}${links.length > 0 && html`<ul class="mn-inline-list">${links}</ul>`}</div></section>`
}

export function offerTemplate(site: Site, page: OfferPage): string {
  const summary = page.sections.map(({ id, title }) => html`<li><a class="fr-summary__link" href="#${id}">${title}</a></li>`)
  const text = html`<div class="mn-offer__text mn-sections"><nav class="fr-summary mn-summary fr-mb-4w" aria-labelledby="sommaire"><h2 class="fr-summary__title" id="sommaire">Sommaire</h2><ol>${summary}</ol></nav>${sections(page)}${practical(page)}${actions(page)}<p class="fr-text--sm mn-mention">Mise à jour le ${frenchDate(page.offer.updatedOn)}</p></div>`
  const main = html`<div class="fr-container">${breadcrumb(page.head.breadcrumb ?? [])}<div class="mn-offer">${head(page)}${essentials(page)}${REST_OF_STYLES}${text}</div></div>${related(page)}`
  return layout(
    site,
    { head: page.head, section: '/offres/', stylesInContent: true, scripts: ['save-offer', 'offer-page'] },
    main,
  )
}

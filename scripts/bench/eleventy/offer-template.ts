/** The page of one offer: the same sections as `apps/site/src/views/offer/OfferPage.astro`. */
import type { Site, SiteOffer } from '../../../apps/site/src/cms/site-types.ts'
import { counted, frenchDate } from '../../../apps/site/src/copy/format.ts'
import { proseHtml } from '../../../apps/site/src/dsfr/Prose/prose-html.ts'
import type { OfferPage } from '../../../apps/site/src/views/offer/offer-page.ts'
import { attribute, type Content, type Html, html, raw } from './html.ts'
import { layout } from './layout.ts'
import { artwork, breadcrumb, offerRows } from './parts.ts'

const prose = (blocks: SiteOffer['context']): Html => html`<div class="mn-prose">${raw(proseHtml(blocks))}</div>`
const section = (title: string, content: Content): Html => html`<section><h2>${title}</h2>${content}</section>`
const fact = (label: Content, value: Content): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
const facts = (content: Content): Html => html`<dl class="mn-facts mn-facts--grid">${content}</dl>`
const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

function apply({ apply: action, closesAt }: OfferPage, size: 'large' | 'regular'): Content {
  if (action === null) return null
  const [place, button] = size === 'large' ? ['fr-mt-3w', 'fr-btn fr-btn--lg'] : ['fr-mt-4w', 'fr-btn']
  return html`<p class="${place}"${attribute('data-closes', closesAt)}><a class="${button}" href="${action.href}">${action.label}</a></p>`
}

function opening(page: OfferPage): Html {
  const { offer, badge } = page
  const kind = offer.status === 'upcoming' ? 'offre à venir' : 'candidatures closes'
  return html`<div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12 fr-col-lg-8">${badge && html`<p class="fr-badge fr-badge--${badge.kind} fr-mb-2w">${badge.label}</p>`}<h1 class="fr-mb-1w">${offer.title}</h1><p class="fr-text--lg fr-mb-2w">${page.employer}</p><p class="fr-mb-3w">${offer.summary}</p>${page.statusMessage && html`<div class="fr-alert fr-alert--info fr-mb-3w"><h2 class="fr-alert__title">Information : ${kind}</h2><p>${page.statusMessage}</p></div>`}${facts(
    page.facts.map(({ icon, label, value }) =>
      fact(html`<span class="${icon} fr-icon--sm" aria-hidden="true"></span> ${label}`, value),
    ),
  )}${apply(page, 'large')}</div><div class="fr-col-12 fr-col-lg-4 fr-hidden fr-unhidden-lg">${artwork('ministry', offer.ministry.slug, 'mn-art')}</div></div>`
}

function projects({ offer, phaseOfProject }: OfferPage): Content {
  if (offer.projects.length === 0) return null
  return section(
    offer.projects.length > 1 ? 'Les projets' : 'Le projet',
    offer.projects
      .slice(0, 2)
      .map(
        ({ id, slug, name, pitch }) =>
          html`<article class="fr-card fr-card--horizontal fr-enlarge-link fr-mb-2w"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title"><a href="/projets/${slug}/">${name}</a></h3><p class="fr-card__desc">${pitch}</p><div class="fr-card__start"><p class="fr-card__detail">${phaseOfProject[id]}</p></div></div></div><div class="fr-card__header"><div class="fr-card__img">${artwork('project', slug, 'fr-responsive-img mn-art')}</div></div></article>`,
      ),
  )
}

function team({ team: words, teamSize, reportsTo }: SiteOffer): Content {
  if (!words && !reportsTo && !teamSize) return null
  return section('L’équipe', [
    words && html`<p>${words}</p>`,
    (teamSize !== null || reportsTo !== null) &&
      facts([
        teamSize !== null && fact('Taille de l’équipe', counted(teamSize, 'personne')),
        reportsTo !== null && fact('Vous rendez compte à', reportsTo),
      ]),
  ])
}

function profile({ skillsRequired, skillsAppreciated }: SiteOffer): Content {
  if (skillsRequired.length === 0 && skillsAppreciated.length === 0) return null
  const skills = (title: string, items: readonly string[]) =>
    items.length > 0 && html`<h3 class="fr-h6">${title}</h3>${list(items)}`
  return section('Votre profil', [
    skills('Indispensable', skillsRequired),
    skills('Apprécié', skillsAppreciated),
    raw('<div class="fr-highlight"><p>Vous ne cochez pas toutes les cases ? Postulez quand même.</p></div>'),
  ])
}

function recruitment({ recruitmentSteps, replyWithinDays }: SiteOffer): Content {
  if (recruitmentSteps.length === 0) return null
  const steps = recruitmentSteps.map(({ label, delay, who }) => {
    const details = [delay, who].filter(Boolean).join(' · ')
    return html`<li><strong>${label}</strong>${details !== '' && html`<br>${details}`}</li>`
  })
  const reply =
    replyWithinDays !== null && html`<p>Vous recevez une réponse sous ${replyWithinDays} jours, quelle qu’elle soit.</p>`
  return section('Le recrutement, étape par étape', [html`<ol>${steps}</ol>`, reply])
}

function practical({ offer, practical: rows, source }: OfferPage): Html {
  const role = offer.contactRole && html`<br><span class="fr-text--sm fr-text--regular">${offer.contactRole}</span>`
  return section(
    'Informations pratiques',
    facts([
      rows.map(({ label, value }) => fact(label, value)),
      offer.contactName && fact('Contact', [offer.contactName, role]),
      source && fact('Source', source.url ? html`<a href="${source.url}">${source.label}</a>` : source.label),
    ]),
  )
}

function explanations({ explanations: terms }: OfferPage): Html {
  return html`<section class="fr-accordion"><h2 class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="comprendre">Comprendre les mots de cette offre</button></h2><div class="fr-collapse" id="comprendre"><dl class="mn-terms">${terms.map(({ term, meaning }) => fact(term, meaning))}</dl></div></section>`
}

function similar({ offer, similar: rows }: OfferPage): Content {
  if (rows.length === 0) return null
  return html`<section class="mn-band mn-band--grey" aria-labelledby="semblables"><div class="fr-container"><h2 id="semblables" class="fr-h3">Offres proches</h2>${offerRows(rows)}<p class="fr-mt-3w"><a class="fr-link fr-icon-arrow-right-line fr-link--icon-right" href="/offres/metier/${offer.profession.slug}/">Toutes les offres : ${offer.profession.title}</a></p></div></section>`
}

export function offerTemplate(site: Site, page: OfferPage): string {
  const { offer } = page
  const technologies = offer.technologies.map(({ name }) => html`<li><p class="fr-tag">${name}</p></li>`)
  const sections: Content = [
    offer.context.length > 0 && section('Le contexte', prose(offer.context)),
    offer.missions.length > 0 && section('Vos missions', prose(offer.missions)),
    projects(page),
    team(offer),
    technologies.length > 0 && section('Technologies', html`<ul class="fr-tags-group">${technologies}</ul>`),
    profile(offer),
    (offer.perks.length > 0 || page.payNote) &&
      section('Rémunération et avantages', [
        page.payNote && html`<p>${page.payNote}</p>`,
        offer.perks.length > 0 && list(offer.perks),
      ]),
    recruitment(offer),
    practical(page),
    explanations(page),
    apply(page, 'regular'),
    html`<p class="fr-text--sm mn-mention">Mise à jour le ${frenchDate(offer.updatedOn)}</p>`,
  ]
  const main = html`<div class="fr-container">${breadcrumb(page.head.breadcrumb ?? [])}${opening(page)}<div class="fr-grid-row fr-grid-row--gutters fr-mt-4w"><div class="fr-col-12 fr-col-lg-8 mn-sections">${sections}</div></div></div>${similar(page)}`
  return layout(site, { head: page.head, section: '/offres/', scripts: ['closed-offer'] }, main)
}

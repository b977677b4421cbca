/** The frame of every page: the same sections as `apps/site/src/layout`, less the banner of an alert. */
import type { Site } from '../../../apps/site/src/cms/site-types.ts'
import { describePage, type PageHead } from '../../../apps/site/src/layout/page-head.ts'
import { ACCESSIBILITY_STATUS } from '../../../apps/site/src/site/accessibility-status.ts'
import { SOCIAL_IMAGE_SIZE, type SocialImage } from '../../../apps/site/src/social-images/social-image.ts'
import { attribute, type Html, html, raw } from './html.ts'

const MENU = [
  ['/offres/', 'Offres'],
  ['/metiers/', 'Métiers'],
  ['/projets/', 'Projets'],
  ['/portraits/', 'Portraits'],
  ['/ministeres/', 'Ministères'],
  ['/programme/', 'Programme'],
] as const
const STATE_SITES = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr']
const BOTTOM = [
  ['/plan-du-site/', 'Plan du site'],
  ['/accessibilite/', `Accessibilité : ${ACCESSIBILITY_STATUS}`],
  ['/mentions-legales/', 'Mentions légales'],
  ['/donnees-personnelles/', 'Données personnelles'],
  ['/donnees-ouvertes/', 'Données ouvertes'],
  ['/glossaire/', 'Glossaire'],
  ['/contact/', 'Contact'],
] as const
const SCHEMES = [
  ['light', 'Thème clair', 'Couleurs claires'],
  ['dark', 'Thème sombre', 'Couleurs sombres'],
  ['system', 'Système', 'Utilise les paramètres de votre appareil'],
] as const

const BOOT_SCRIPT = raw(`<script>;(() => {
    const root = document.documentElement
    let scheme = 'system'
    try {
      scheme = localStorage.getItem('scheme') || 'system'
    } catch {}
    const dark = scheme === 'dark' || (scheme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    root.setAttribute('data-fr-scheme', scheme)
    root.setAttribute('data-fr-theme', dark ? 'dark' : 'light')
    root.setAttribute('data-mn-scripts', '')
    addEventListener('error', () => root.removeAttribute('data-mn-scripts'), true)
  })()</script>`)

const header = (section: string): Html =>
  html`<header class="fr-header" id="entete"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link"><div class="fr-header__brand-top"><div class="fr-header__logo"><p class="fr-logo">République<br>française</p></div><div class="fr-header__navbar"><button type="button" class="fr-btn--menu fr-btn" data-fr-opened="false" aria-controls="menu-modale" aria-haspopup="dialog" id="bouton-menu" title="Menu">Menu</button> <a class="fr-btn mn-menu-without-script" href="/plan-du-site/">Plan du site</a></div></div><div class="fr-header__service"><a href="/" title="Accueil - Métiers numériques"><p class="fr-header__service-title">Métiers numériques</p></a><p class="fr-header__service-tagline">Les emplois du numérique dans l’État</p></div></div><div class="fr-header__tools"><div class="fr-header__tools-links"><ul class="fr-btns-group"><li><a class="fr-btn fr-icon-search-line" href="/recherche/">Rechercher</a></li><li><a class="fr-btn fr-icon-send-plane-line" href="/candidature/">Candidature spontanée</a></li><li><button type="button" class="fr-btn fr-icon-theme-fill mn-needs-script" aria-controls="affichage" data-fr-opened="false" aria-haspopup="dialog" id="bouton-affichage">Paramètres d’affichage</button></li></ul></div></div></div></div></div><div class="fr-header__menu fr-modal" id="menu-modale" aria-labelledby="bouton-menu"><div class="fr-container"><button type="button" class="fr-btn--close fr-btn" aria-controls="menu-modale" title="Fermer" id="fermer-menu">Fermer</button><div class="fr-header__menu-links"></div><nav class="fr-nav" id="menu" aria-label="Menu principal"><ul class="fr-nav__list">${MENU.map(
    ([href, label]) =>
      html`<li class="fr-nav__item"><a class="fr-nav__link" href="${href}"${attribute('aria-current', section === href ? 'page' : null)}>${label}</a></li>`,
  )}</ul></nav></div></div></header>`

const DEMONSTRATION = raw(
  '<p class="fr-footer__content-desc"><strong>Contenu de démonstration :</strong> les offres et les personnes présentées ici sont fictives.</p>',
)

const footer = ({ demonstration }: Site): Html =>
  html`<section class="fr-follow" aria-labelledby="suivre"><div class="fr-container"><div class="fr-grid-row"><div class="fr-col-12 fr-col-md-8"><h2 class="fr-h5" id="suivre">Recevoir les nouvelles offres</h2><p class="fr-text--sm fr-mb-2v">Le <a href="/offres/flux.xml">flux RSS des offres</a> se suit dans un lecteur de flux, sans compte ni adresse à donner.</p></div></div></div></section><footer class="fr-footer" id="pied"><div class="fr-container"><div class="fr-footer__body"><div class="fr-footer__brand fr-enlarge-link"><a href="/" title="Accueil - Métiers numériques"><p class="fr-logo">République<br>française</p></a></div><div class="fr-footer__content"><p class="fr-footer__content-desc">Métiers numériques présente les projets, les équipes et les offres d’emploi du numérique dans les ministères. Un service de la Direction interministérielle du numérique (DINUM).</p>${demonstration && DEMONSTRATION}<ul class="fr-footer__content-list">${STATE_SITES.map(
    (domain) =>
      html`<li class="fr-footer__content-item"><a class="fr-footer__content-link" href="https://www.${domain}">${domain}</a></li>`,
  )}</ul></div></div><div class="fr-footer__bottom"><ul class="fr-footer__bottom-list">${BOTTOM.map(
    ([href, label]) =>
      html`<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="${href}">${label}</a></li>`,
  )}</ul><div class="fr-footer__bottom-copy"><p>Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous <a href="https://github.com/etalab/licence-ouverte/blob/master/LO.md">licence etalab-2.0</a>.</p></div></div></div></footer>`

const DISPLAY_SETTINGS = html`<template id="gabarit-affichage"><dialog id="affichage" class="fr-modal" aria-labelledby="affichage-titre"><div class="fr-container fr-container--fluid fr-container-md"><div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-6 fr-col-lg-4"><div class="fr-modal__body"><div class="fr-modal__header"><button type="button" class="fr-btn fr-btn--close" aria-controls="affichage" title="Fermer" id="fermer-affichage">Fermer</button></div><div class="fr-modal__content"><h1 id="affichage-titre" class="fr-modal__title">Paramètres d’affichage</h1><div class="fr-display" id="affichage-choix"><fieldset class="fr-fieldset" id="affichage-themes" aria-labelledby="affichage-legende"><legend class="fr-fieldset__legend--regular fr-fieldset__legend" id="affichage-legende">Choisissez un thème pour personnaliser l’apparence du site.</legend>${SCHEMES.map(
  ([value, label, hint]) =>
    html`<div class="fr-fieldset__element"><div class="fr-radio-group"><input type="radio" name="fr-radios-theme" id="theme-${value}" value="${value}"><label class="fr-label" for="theme-${value}">${label} <span class="fr-hint-text">${hint}</span></label></div></div>`,
)}</fieldset></div></div></div></div></div></div></dialog></template>`

const SKIP_LINKS = html`<div class="fr-skiplinks"><nav class="fr-container" aria-label="Accès rapide"><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#contenu">Contenu</a></li><li><a class="fr-link" href="#menu">Menu</a></li><li><a class="fr-link" href="#pied">Pied de page</a></li></ul></nav></div>`

/** A page may put it after its first screen. */
export const REST_OF_STYLES = raw('<link rel="stylesheet" href="/assets/rest.css">')

function socialImageMeta(image: SocialImage, siteUrl: string): Html {
  const { width, height } = SOCIAL_IMAGE_SIZE
  return html`<meta property="og:image" content="${siteUrl}${image.path}"><meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}"><meta property="og:image:alt" content="${image.alternativeText}"><meta name="twitter:card" content="summary_large_image">`
}

export interface Frame {
  head: PageHead
  section: string
  formControls?: boolean
  stylesInContent?: boolean
  /** Names of the page's own scripts. */
  scripts?: readonly string[]
}

function headOf(site: Site, { head, formControls = false, stylesInContent = false, scripts = [] }: Frame): Html {
  const { title, canonical, robots, jsonLd, socialImage, feeds } = describePage(head, site)
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${BOOT_SCRIPT}<link rel="stylesheet" href="/assets/critical.css"><link rel="preload" as="font" type="font/woff2" href="/assets/Marianne-Regular.woff2" crossorigin>${formControls && html`<link rel="stylesheet" href="/assets/controls.css">`}${!stylesInContent && REST_OF_STYLES}<title>${title}</title><meta name="description" content="${head.description}">${robots && html`<meta name="robots" content="${robots}">`}<link rel="canonical" href="${canonical}"><meta property="og:type" content="website"><meta property="og:site_name" content="Métiers numériques"><meta property="og:locale" content="fr_FR"><meta property="og:title" content="${head.title}"><meta property="og:description" content="${head.description}"><meta property="og:url" content="${canonical}">${socialImage && socialImageMeta(socialImage, site.siteUrl)}<link rel="icon" href="/favicon.svg" type="image/svg+xml">${feeds.map(
    ({ type, title: name, href }) => html`<link rel="alternate" type="${type}" title="${name}" href="${href}">`,
  )}${jsonLd.map((data) => raw(`<script type="application/ld+json">${data}</script>`))}${['controls', ...scripts].map((name) => html`<script type="module" src="/assets/${name}.js"></script>`)}</head>`
}

/** A whole page around its main content. */
export function layout(site: Site, frame: Frame, main: Html): string {
  return html`<!DOCTYPE html><html lang="fr" data-fr-scheme="system">${headOf(site, frame)}<body>${SKIP_LINKS}${header(frame.section)}<main id="contenu" tabindex="-1">${main}</main>${footer(site)}${DISPLAY_SETTINGS}</body></html>`
    .text
}

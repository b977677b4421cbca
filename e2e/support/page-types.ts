import type { Page } from '@playwright/test'

/** A page of each type of the site; `find` follows the first link of a list where the address depends on the content. */
export const PAGE_TYPES: readonly { name: string; path: string; find?: string }[] = [
  { name: 'home', path: '/' },
  { name: 'offers', path: '/offres/' },
  { name: 'offers, second page', path: '/offres/page/2/' },
  { name: 'offers of a profession', path: '/offres/metier/developpeur-back-end/' },
  { name: 'offers of a region', path: '/offres/region/ile-de-france/' },
  { name: 'offers of a region without any', path: '/offres/region/corse/' },
  { name: 'offers of a ministry', path: '/offres/ministere/interieur/' },
  { name: 'offers of a contract', path: '/offres/contrat/cdi/' },
  { name: 'offers of a department', path: '/offres/departement/haute-garonne/' },
  {
    name: 'offers of a profession in a region',
    path: '/offres/metier/data-analyst/',
    find: 'section a[href*="/region/"], section a[href*="/contrat/"]',
  },
  { name: 'map of offers', path: '/offres/carte/' },
  { name: 'open data', path: '/donnees-ouvertes/' },
  { name: 'offer', path: '/offres/', find: '#liste-offres h2 a' },
  { name: 'filled offer', path: '/offres/integration-exploitation-france-titres/' },
  { name: 'closed offer', path: '/offres/urbanisme-systemes-information-chaine-penale/' },
  { name: 'upcoming offer', path: '/offres/stage-traitement-langage-inria-nancy/' },
  { name: 'projects', path: '/projets/' },
  { name: 'projects, second page', path: '/projets/page/2/' },
  { name: 'project', path: '/projets/demarches-simplifiees/' },
  { name: 'project without offer', path: '/projets/franceconnect/' },
  { name: 'portraits', path: '/portraits/' },
  { name: 'portrait', path: '/portraits/ines-marchal/' },
  { name: 'ministries', path: '/ministeres/' },
  { name: 'ministry', path: '/ministeres/justice/' },
  { name: 'professions', path: '/metiers/' },
  { name: 'profession', path: '/metiers/developpeur-back-end/' },
  { name: 'profession without an offer', path: '/metiers/coach-agile/' },
  { name: 'technologies', path: '/technologies/' },
  { name: 'technology', path: '/technologies/python/' },
  { name: 'why the state', path: '/pourquoi-l-etat/' },
  { name: 'why the state, student', path: '/pourquoi-l-etat/etudes/' },
  { name: 'why the state, first job', path: '/pourquoi-l-etat/premier-emploi/' },
  { name: 'why the state, senior', path: '/pourquoi-l-etat/experience/' },
  { name: 'why the state, civil servant', path: '/pourquoi-l-etat/agent-public/' },
  { name: 'why the state, freelance', path: '/pourquoi-l-etat/independant/' },
  { name: 'glossary', path: '/glossaire/' },
  { name: 'search', path: '/recherche/' },
  { name: 'search with an answer', path: '/recherche/?q=python' },
  { name: 'offers with an answer', path: '/offres/?q=python&contrat=CDI' },
  { name: 'offers with a corrected word', path: '/offres/?q=pyhton' },
  { name: 'offers without an answer', path: '/offres/?q=python&region=Bretagne&contrat=Stage' },
  { name: 'saved offers', path: '/offres/enregistrees/' },
  { name: 'spontaneous application', path: '/candidature/' },
  { name: 'programme', path: '/programme/' },
  { name: 'contact', path: '/contact/' },
  { name: 'accessibility', path: '/accessibilite/' },
  { name: 'legal notice', path: '/mentions-legales/' },
  { name: 'personal data', path: '/donnees-personnelles/' },
  { name: 'site map', path: '/plan-du-site/' },
  { name: 'page not found', path: '/nulle-part/' },
]

export async function openPageType(page: Page, { path, find }: (typeof PAGE_TYPES)[number]): Promise<number> {
  const response = await page.goto(path)
  if (find === undefined) return response?.status() ?? 0
  const address = await page.locator(find).first().getAttribute('href')
  return (await page.goto(address ?? path))?.status() ?? 0
}

import type { SiteOffer } from '../../cms/site-types.ts'
import { wordsOf } from '../../dsfr/Prose/prose-html.ts'

/** The parts of the text, in their order; an offer has those it has words for. */
const SECTIONS = [
  ['missions', 'Vos missions'],
  ['projet', 'Le projet'],
  ['equipe', 'L’équipe'],
  ['technologies', 'Technologies'],
  ['profil', 'Votre profil'],
  ['remuneration', 'Rémunération et avantages'],
  ['recrutement', 'Le recrutement, étape par étape'],
  ['pratique', 'Informations pratiques'],
] as const
export type SectionId = (typeof SECTIONS)[number][0]

export interface OfferSection {
  id: SectionId
  title: string
}

/** The parts that an offer's page has. */
export function offerSections(offer: SiteOffer): OfferSection[] {
  const present: Record<SectionId, boolean> = {
    missions: wordsOf(offer.missions).length > 0,
    projet: offer.projects.length > 0 || wordsOf(offer.context).length > 0,
    equipe: offer.team !== null || offer.teamSize !== null || offer.reportsTo !== null,
    technologies: offer.technologies.length > 0,
    profil: offer.skillsRequired.length > 0 || offer.skillsAppreciated.length > 0,
    remuneration: offer.perks.length > 0 || (offer.salary?.note ?? null) !== null,
    recrutement: offer.recruitmentSteps.length > 0,
    pratique: true,
  }
  const titleOfProject = offer.projects.length === 0 ? 'Le contexte' : offer.projects.length > 1 ? 'Les projets' : 'Le projet'
  return SECTIONS.filter(([id]) => present[id]).map(([id, title]) => ({ id, title: id === 'projet' ? titleOfProject : title }))
}

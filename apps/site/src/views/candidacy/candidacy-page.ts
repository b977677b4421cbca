import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { capitalised, counted } from '../../copy/format.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { teamMail } from '../../site/team.ts'

const SERVICES_SHOWN = 3

interface Contact {
  /** "Bibliothèque nationale de France (BnF)". */
  service: string
  name: string
  mail: string
}

interface HiringMinistry {
  name: string
  href: string
  /** "3 offres". */
  offers: string
  contacts: Contact[]
}

export interface CandidacyPage {
  head: PageHead
  title: string
  lead: string
  ministries: HiringMinistry[]
  teamMail: string
}

/** A message to someone who recruits, whose subject says what it is. */
function spontaneousMail(email: string, service: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(`Candidature spontanée : ${service}`)}`
}

function contactOf({ service, ministry, applyEmail, contactName }: SiteOffer): Contact | null {
  if (applyEmail === null) return null
  const name = service === null ? ministry.name : service.acronym === null ? service.name : `${service.name} (${service.acronym})`
  return {
    service: name,
    name: contactName ?? 'service recruteur',
    mail: spontaneousMail(applyEmail, service?.acronym ?? service?.name ?? ministry.shortName),
  }
}

/** One contact a service, that of its latest offer: a ministry's offers are often read by the same person. */
function contactsOf(offers: readonly SiteOffer[]): Contact[] {
  const contacts = new Map<string, Contact>()
  for (const offer of offers) {
    const contact = contactOf(offer)
    if (contact !== null && !contacts.has(contact.service)) contacts.set(contact.service, contact)
  }
  return [...contacts.values()].slice(0, SERVICES_SHOWN)
}

/** Ministries that recruit now and can be written to. */
function hiringMinistries(site: Site): HiringMinistry[] {
  return site.ministries.flatMap((ministry) => {
    const offers = site.openOffers.filter((offer) => offer.ministry.id === ministry.id)
    const contacts = contactsOf(offers)
    if (contacts.length === 0) return []
    return [
      {
        name: capitalised(ministry.shortName),
        href: `/ministeres/${ministry.slug}/`,
        offers: counted(offers.length, 'offre'),
        contacts,
      },
    ]
  })
}

/** How to apply without an offer, as long as the site has no form for it. */
export function getCandidacyPage(site: Site): CandidacyPage {
  return {
    head: {
      title: 'Candidature spontanée',
      description:
        'Aucune offre ne vous correspond ? À qui écrire dans les ministères qui recrutent, quoi envoyer, et ce qui se passe ensuite.',
      path: '/candidature/',
      breadcrumb: [{ label: 'Candidature spontanée' }],
    },
    title: 'Candidature spontanée',
    lead: 'Aucune offre ne vous correspond ? Écrivez directement à un service qui recrute en ce moment dans un ministère.',
    ministries: hiringMinistries(site),
    teamMail: teamMail('Vers quel service me tourner ?'),
  }
}

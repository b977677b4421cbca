import { endOfDayInParis } from '@metiers-numeriques/content-schemas/paris-day'
import type { Site, SiteOffer } from '../../cms/site-types.ts'
import { escapeHtml, proseHtml } from '../../dsfr/Prose/prose-html.ts'

const EMPLOYMENT_TYPES: Readonly<Record<SiteOffer['contractType'], string>> = {
  permanent: 'FULL_TIME',
  'civil-servant': 'FULL_TIME',
  'fixed-term': 'TEMPORARY',
  apprenticeship: 'INTERN',
  internship: 'INTERN',
  freelance: 'CONTRACTOR',
}

function baseSalary(salary: SiteOffer['salary']): object | undefined {
  if (salary === null || (salary.min === null && salary.max === null)) return undefined
  const { min, max } = salary
  const range = min !== null && max !== null ? { minValue: min, maxValue: max } : { value: min ?? max }
  return { '@type': 'MonetaryAmount', currency: 'EUR', value: { '@type': 'QuantitativeValue', ...range, unitText: 'YEAR' } }
}

function jobLocation(offer: SiteOffer): object {
  const remote = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'France' } }
  const place = {
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: offer.city ?? offer.department?.name ?? 'France',
        addressRegion: offer.region?.name,
        addressCountry: 'FR',
      },
    },
  }
  if (offer.remote === 'full') return offer.department === null ? remote : { ...place, ...remote }
  return place
}

/** Google's JobPosting of an open offer; undefined for any other: a closed post must not be shown as a job. */
export function jobPosting(offer: SiteOffer, site: Site): object | undefined {
  if (offer.status !== 'open') return undefined
  const employer = offer.service ?? offer.ministry
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: offer.title,
    description: `<p>${escapeHtml(offer.summary)}</p>${proseHtml(offer.context)}${proseHtml(offer.missions)}`,
    identifier: { '@type': 'PropertyValue', name: employer.name, value: offer.reference },
    datePosted: offer.opensOn,
    ...(offer.closesOn === null ? {} : { validThrough: endOfDayInParis(offer.closesOn) }),
    employmentType: offer.fullTime ? EMPLOYMENT_TYPES[offer.contractType] : 'PART_TIME',
    hiringOrganization: {
      '@type': 'Organization',
      name: employer.name,
      sameAs: `${site.siteUrl}/ministeres/${offer.ministry.slug}/`,
    },
    ...jobLocation(offer),
    baseSalary: baseSalary(offer.salary),
    directApply: false,
    url: `${site.siteUrl}/offres/${offer.slug}/`,
  }
}

/** A tiny site for the tests of the views: each function makes one whole entry, of which a test gives only what it is about. */
import type { KeyFigure } from '@metiers-numeriques/content-schemas/domain/parts'
import type { Profession, Technology } from '@metiers-numeriques/content-schemas/domain/reference-data'
import type { Site, SiteMinistry, SiteOffer, SitePortrait, SiteProject, SiteService } from '../../cms/site-types.ts'

const TODAY = '2026-11-24'

const identity = (slug: string) => ({ id: `id-${slug}`, slug, updatedOn: '2026-11-01' })
/** A prose of one paragraph. */
export const paragraph = (text: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }]

export function keyFigureFixture(given: Partial<KeyFigure> = {}): KeyFigure {
  const source = { source: 'Rapport annuel', sourceUrl: null, date: '2025-12-31' }
  return { value: '75', unit: '%', label: 'Part des démarches faites en ligne', ...source, ...given }
}

export function ministryFixture(slug = 'culture', given: Partial<SiteMinistry> = {}): SiteMinistry {
  return {
    ...identity(slug),
    name: 'Ministère de la Culture',
    shortName: 'Culture',
    acronym: null,
    accent: 'green-menthe',
    ofName: 'du ministère de la Culture',
    pitch: 'Rendre les œuvres accessibles à tous.',
    missions: [],
    keyFigures: [],
    cities: [],
    headcount: null,
    digitalHeadcount: null,
    reasonsToJoin: [],
    recruitmentSteps: [],
    links: [],
    ...given,
  }
}

export function serviceFixture(slug = 'bnf', given: Partial<SiteService> = {}): SiteService {
  const ministry = given.ministry ?? ministryFixture()
  return {
    ...identity(slug),
    name: 'Bibliothèque nationale de France',
    acronym: 'BnF',
    kind: 'operator',
    city: 'Paris',
    ministryId: ministry.id,
    ministry,
    website: null,
    description: null,
    ...given,
  }
}

export function professionFixture(slug = 'developpeur-back-end', given: Partial<Profession> = {}): Profession {
  return {
    ...identity(slug),
    title: 'Développeuse ou développeur back-end',
    titleFeminine: 'Développeuse back-end',
    titleMasculine: 'Développeur back-end',
    family: 'development',
    synonyms: ['dev back', 'développeur java', 'backend developer'],
    skills: ['SQL'],
    summary: 'Écrire ce qui se passe derrière l’écran.',
    daily: paragraph('À 9 h 15, le point d’équipe dure dix minutes.'),
    payByLevel: [],
    paySource: null,
    ...given,
  }
}

export function technologyFixture(slug = 'python', given: Partial<Technology> = {}): Technology {
  return { ...identity(slug), name: 'Python', kind: 'language', synonyms: ['py'], description: 'Un langage lisible.', ...given }
}

export function projectFixture(slug = 'gallica', given: Partial<SiteProject> = {}): SiteProject {
  const ministry = given.ministry ?? ministryFixture()
  return {
    ...identity(slug),
    name: 'Gallica',
    pitch: 'La bibliothèque numérique de la BnF.',
    audience: null,
    phase: 'construction',
    since: null,
    problem: [],
    solution: [],
    impact: [],
    impactFigures: [],
    ministryId: ministry.id,
    ministry,
    serviceIds: [],
    services: [],
    technologyIds: [],
    technologies: [],
    methods: [],
    team: null,
    quote: null,
    image: null,
    licence: null,
    accessibility: null,
    siteUrl: null,
    codeUrl: null,
    statisticsUrl: null,
    demonstration: false,
    ...given,
  }
}

export function portraitFixture(slug = 'aminata', given: Partial<SitePortrait> = {}): SitePortrait {
  const ministry = given.ministry ?? ministryFixture()
  return {
    ...identity(slug),
    name: 'Aminata',
    jobTitle: 'développeuse back-end',
    image: null,
    shortQuote: 'Mon code sert dès le lendemain.',
    lead: 'Aminata a quitté une banque pour une bibliothèque.',
    story: [],
    quote: null,
    before: null,
    since: null,
    team: null,
    ministryId: ministry.id,
    ministry,
    serviceId: null,
    service: null,
    professionId: null,
    profession: null,
    technologyIds: [],
    technologies: [],
    projectIds: [],
    projects: [],
    video: null,
    fictional: false,
    consentUntil: null,
    ...given,
  }
}

/** An open offer, unless the test says otherwise. */
export function offerFixture(slug = 'dev-bnf', given: Partial<SiteOffer> = {}): SiteOffer {
  const ministry = given.ministry ?? ministryFixture()
  const profession = given.profession ?? professionFixture()
  return {
    ...identity(slug),
    title: 'Développeuse ou développeur back-end',
    reference: '2026-001',
    summary: 'Faire vivre Gallica.',
    ministryId: ministry.id,
    ministry,
    serviceId: null,
    service: null,
    professionId: profession.id,
    profession,
    natureOfPost: 'civil-servants-or-contract',
    contractType: 'permanent',
    contractLength: null,
    category: 'a',
    experience: 'confirmed',
    fullTime: true,
    salary: null,
    departmentCode: null,
    department: null,
    region: null,
    city: null,
    remote: 'partial',
    remoteDays: 2,
    context: [],
    missions: [],
    skillsRequired: [],
    skillsAppreciated: [],
    technologyIds: [],
    technologies: [],
    projectIds: [],
    projects: [],
    team: null,
    teamSize: null,
    reportsTo: null,
    posts: 1,
    perks: [],
    recruitmentSteps: [],
    replyWithinDays: null,
    startsOn: null,
    nationality: null,
    clearance: null,
    opensOn: '2026-11-10',
    closesOn: '2026-12-31',
    confirmedOn: null,
    filled: false,
    applyUrl: null,
    applyEmail: 'recrutement@exemple.gouv.fr',
    contactName: null,
    contactRole: null,
    adaptationContact: null,
    source: 'site',
    sourceReference: null,
    sourceUrl: null,
    status: 'open',
    ...given,
  }
}

/** A site of the given entries; its open offers follow from their statuses. */
export function siteFixture(given: Partial<Site> = {}): Site {
  const offers = given.offers ?? []
  return {
    now: new Date(`${TODAY}T12:00:00Z`),
    today: TODAY,
    siteUrl: 'https://metiers.exemple.gouv.fr',
    ministries: [],
    services: [],
    professions: [],
    technologies: [],
    glossary: [],
    projects: [],
    portraits: [],
    openOffers: offers.filter(({ status }) => status === 'open'),
    home: null,
    alertBanner: null,
    socialImages: {},
    demonstration: false,
    ...given,
    offers,
  }
}

/** Rules that an entry must keep to be published. Pure: the CMS applies them on publish, the site again on what it pulls. */
import { Blocks, blockLinks } from '../blocks.ts'
import { isSafeLink } from '../safe-link.ts'

export interface BrokenRule {
  /** Field of the entry, dotted for a component's. */
  field: string
  /** What is wrong and what to do, in French. */
  message: string
}

type Entry = Readonly<Record<string, unknown>>
type Rule = (entry: Entry) => BrokenRule[]

const broken = (field: string, message: string): BrokenRule[] => [{ field, message }]

function frenchDate(isoDate: string): string {
  const date = new Date(`${isoDate}T12:00:00Z`)
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(date).replace(/^1 /, '1er ')
}

const requires =
  (field: string, message: string): Rule =>
  (entry) =>
    isMissingRelation(entry[field]) ? broken(field, message) : []

/** A relation is missing when it is empty; Strapi sends either the entry, its id, or `{set|connect: […]}`. */
function isMissingRelation(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  if ('set' in value || 'connect' in value) {
    const added = [...('set' in value ? [value.set] : []), ...('connect' in value ? [value.connect] : [])]
    return added.every((list) => Array.isArray(list) && list.length === 0)
  }
  return false
}

const webAddress =
  (...fields: string[]): Rule =>
  (entry) =>
    fields.flatMap((field) => {
      const address = entry[field]
      if (typeof address !== 'string' || address === '' || (/^https?:/i.test(address) && isSafeLink(address))) return []
      return broken(field, 'Cette adresse n’est pas une adresse web. Elle doit commencer par https://.')
    })

function unsafeLink(field: string, address: string): BrokenRule[] {
  const shown = address.slice(0, 80)
  return broken(field, `Le lien « ${shown} » n’est pas permis : utilisez une adresse en https://, mailto: ou tel:.`)
}

function unsafeProse(field: string, value: unknown): BrokenRule[] {
  const prose = Blocks.safeParse(value)
  const unsafe = prose.success ? blockLinks(prose.data).find((address) => !isSafeLink(address)) : undefined
  return unsafe === undefined ? [] : unsafeLink(field, unsafe)
}

const safeProse =
  (...fields: string[]): Rule =>
  (entry) =>
    fields.flatMap((field) => unsafeProse(field, entry[field]))

/** The components of a field, each with its dotted name: `links.0`, or `video` for a single one. */
function partsOf(entry: Entry, component: string): [name: string, part: Entry][] {
  const value = entry[component]
  const isPart = (part: unknown): part is Entry => typeof part === 'object' && part !== null
  if (Array.isArray(value)) return value.flatMap((part, index) => (isPart(part) ? [[`${component}.${index}`, part]] : []))
  return isPart(value) ? [[component, value]] : []
}

const safePartLink =
  (component: string, field: string): Rule =>
  (entry) =>
    partsOf(entry, component).flatMap(([name, part]) => {
      const address = part[field]
      if (typeof address !== 'string' || address === '' || isSafeLink(address)) return []
      return unsafeLink(`${name}.${field}`, address)
    })

const safePartProse =
  (component: string, field: string): Rule =>
  (entry) =>
    partsOf(entry, component).flatMap(([name, part]) => unsafeProse(`${name}.${field}`, part[field]))

const describedImage =
  (field: string): Rule =>
  (entry) => {
    const image = entry[field]
    if (image === null || typeof image !== 'object' || !('url' in image)) return []
    const text = 'alternativeText' in image ? image.alternativeText : undefined
    return typeof text === 'string' && text.trim() !== ''
      ? []
      : broken(field, 'Cette image n’a pas de texte alternatif. Décrivez-la dans la médiathèque.')
  }

const bothTitleForms =
  (field: string): Rule =>
  (entry) => {
    const title = entry[field]
    if (typeof title !== 'string' || !/·|\(e\)|\b[HF]\s?\/\s?[HF]\b/i.test(title)) return []
    return broken(field, 'Écrivez les deux formes en toutes lettres, par exemple « Développeuse ou développeur ».')
  }

const salaryInOrder: Rule = (entry) => {
  const salary = entry.salary
  if (salary === null || typeof salary !== 'object' || !('min' in salary) || !('max' in salary)) return []
  const { min, max } = salary
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return []
  const euros = (n: number) => `${n.toLocaleString('fr-FR')} €`
  return broken(
    'salary.max',
    `Le maximum (${euros(max)}) est inférieur au minimum (${euros(min)}). Corrigez l’un des deux montants.`,
  )
}

const closesAfterOpening: Rule = (entry) => {
  const { opensOn, closesOn } = entry
  if (typeof opensOn !== 'string' || typeof closesOn !== 'string' || closesOn >= opensOn) return []
  return broken(
    'closesOn',
    `La clôture (${frenchDate(closesOn)}) précède l’ouverture (${frenchDate(opensOn)}). Corrigez l’une des deux dates.`,
  )
}

const endsAfterStart: Rule = (entry) => {
  const { startsOn, endsOn } = entry
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || endsOn >= startsOn) return []
  return broken(
    'endsOn',
    `Le dernier jour (${frenchDate(endsOn)}) précède le premier (${frenchDate(startsOn)}). Corrigez l’une des deux dates.`,
  )
}

const remoteDaysWhenPartial: Rule = (entry) =>
  typeof entry.remoteDays === 'number' && entry.remote === 'Sur place'
    ? broken('remoteDays', 'Le poste est sur place : retirez les jours de télétravail, ou choisissez « Télétravail partiel ».')
    : []

const MINISTRY_REQUIRED = 'Choisissez le ministère.'

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ministry: [safeProse('missions'), safePartLink('links', 'url'), safePartLink('keyFigures', 'sourceUrl')],
  service: [requires('ministry', MINISTRY_REQUIRED), webAddress('website')],
  profession: [bothTitleForms('title'), safeProse('daily'), webAddress('paySourceUrl')],
  project: [
    requires('ministry', MINISTRY_REQUIRED),
    webAddress('siteUrl', 'codeUrl', 'statisticsUrl'),
    safeProse('problem', 'solution', 'impact'),
    safePartLink('impactFigures', 'sourceUrl'),
    describedImage('image'),
  ],
  portrait: [
    requires('ministry', MINISTRY_REQUIRED),
    describedImage('image'),
    safePartProse('story', 'answer'),
    safePartProse('video', 'transcript'),
    safePartLink('video', 'url'),
  ],
  offer: [
    requires('ministry', MINISTRY_REQUIRED),
    requires('profession', 'Choisissez le métier.'),
    bothTitleForms('title'),
    salaryInOrder,
    closesAfterOpening,
    remoteDaysWhenPartial,
    webAddress('applyUrl', 'sourceUrl'),
    safeProse('context', 'missions'),
  ],
  home: [safePartLink('figures', 'sourceUrl'), safePartLink('reasons', 'sourceUrl')],
  'alert-banner': [endsAfterStart, safePartLink('link', 'url')],
}

/** Every rule that an entry of a model breaks, in the words of the admin. Values are those of the CMS (labels, dates, relations). */
export function brokenRules(model: string, entry: Entry): BrokenRule[] {
  return (RULES[model] ?? []).flatMap((rule) => rule(entry))
}

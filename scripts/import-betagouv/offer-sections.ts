import { type Blocks, type List, plainText } from '@metiers-numeriques/content-schemas/blocks'
import { blocksOf, type Section, withoutHeading } from './sections.ts'

export interface OfferProse {
  context: Blocks
  missions: Blocks
  /** One skill a line; null when the text lists none apart. */
  skillsRequired: string | null
}

const MAX_SKILLS = 1600
const MAX_SKILL = 240

type Part = 'context' | 'missions' | 'skills' | 'rest'

const TITLES: readonly (readonly [Part, RegExp])[] = [
  ['skills', /\bprofil|\bcompetence|\bsavoir|\bqualites\b|\batouts\b|\ba propos de (vous|toi)\b|\bexpertises\b|\bqui etes vous/],
  ['missions', /\bmissions?\b|\bresponsabilites\b|\brole\b|\bactivites\b|\bvous ferez|\btu feras|\bposte\b|\btaches\b/],
  [
    'rest',
    /\bmodalite|\bcandidat|\bpostul|\bcontrat|\bconditions|\bremuneration|\bstatut|\brecrutement|\bavantages|\bdates?\b|\bpratiques\b|\bcontact/,
  ],
  [
    'context',
    /\bqui sommes nous|\bcontexte|\bproduit|\bprojet|\bequipe|\bstartup|\bpresentation|\ba propos|\benvironnement|\bobjectif/,
  ],
]

function partOf(title: string): Part | undefined {
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0]
}

interface PlacedSection extends Section {
  part: Part
}

/** A heading that tells nothing belongs to what precedes it; what precedes every heading is the context. */
function placed(sections: readonly Section[]): PlacedSection[] {
  let part: Part = 'context'
  return sections.map((section) => {
    part = partOf(section.title) ?? part
    return { ...section, part }
  })
}

/**
 * The context is what presents the team before the missions; lists of skills get their own field; all the rest follows the missions,
 * in its order, so that no word of the text is lost.
 */
export function offerProse(sections: readonly Section[], notes: string[]): OfferProse {
  const all = placed(sections)
  const skillsRequired = skillsOf(all.filter(({ part }) => part === 'skills')) ?? null
  const kept = skillsRequired === null ? all : all.filter(({ part }) => part !== 'skills')
  const start = kept.findIndex(({ part }) => part === 'missions')
  if (start === -1) {
    notes.push('no heading for the missions, the whole text stands for them')
    const missions = blocksOf(kept)
    return missions.length > 0
      ? { context: [], missions, skillsRequired }
      : { context: [], missions: blocksOf(all), skillsRequired: null }
  }
  const before = kept.slice(0, start)
  const [first, ...others] = kept.slice(start).concat(before.filter(({ part }) => part !== 'context'))
  const opening = first === undefined ? [] : [/^(\w+ )?missions?$/.test(first.title) ? withoutHeading(first) : first]
  const missions = blocksOf([...opening, ...others])
  const context = blocksOf(before.filter(({ part }) => part === 'context'))
  return missions.length > 0
    ? { context, missions, skillsRequired }
    : { context: [], missions: blocksOf(all), skillsRequired: null }
}

/** Skills as lines when the sections about them hold lists alone, and these fit the field. */
function skillsOf(sections: readonly Section[]): string | undefined {
  const blocks = sections.flatMap((section) => withoutHeading(section).blocks)
  if (blocks.length === 0 || !blocks.every((block): block is List => block.type === 'list')) return undefined
  const lines = blocks.flatMap(itemsOf)
  const text = lines.join('\n')
  // A line too long for a list says more than a skill: the section then stays whole in the missions.
  return text !== '' && text.length <= MAX_SKILLS && lines.every((line) => line.length <= MAX_SKILL) ? text : undefined
}

function itemsOf(list: List): string[] {
  return list.children.flatMap((child) => {
    if (child.type === 'list') return itemsOf(child)
    const text = plainText([{ type: 'paragraph', children: child.children }])
      .replace(/\s+/g, ' ')
      .replace(/[\s;,.]+$/u, '')
      .trim()
    return text === '' ? [] : [text]
  })
}

/** Phrases about applying, terms or addresses, and those in inclusive marks, tell nothing of the job in a list of offers. */
const NOT_A_SUMMARY =
  /@|·|\((?:e|s|se)\)|\b(?:une?|e)\.(?:e|s)\b|\p{L}\.(?:e|se|rice)\b|candidat|postul|^(?:envo|racont|expliqu|merci|poste|télétravail|contrat|cdd|démarrage|tu\b|si )|:$/iu

/** A phrase that tells the job: the first of its missions, else of the team that recruits; undefined when none would do. */
export function leadOfOffer(sections: readonly Section[]): string | undefined {
  const all = placed(sections)
  const phrases = (part: Part) =>
    all
      .filter((section) => section.part === part)
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'list' ? itemsOf(block) : block.type === 'paragraph' ? [plainText([block])] : [],
        ),
      )
  return [...phrases('missions'), ...phrases('context')]
    .map((text) =>
      text
        .replace(/https?:\/\/\S+|[*_`]{2,}|:\w+:/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find((text) => text.length >= 50 && !NOT_A_SUMMARY.test(text.slice(0, 200)))
}

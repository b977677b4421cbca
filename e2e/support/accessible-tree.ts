/** The accessibility tree of a page, as Playwright's `ariaSnapshot()` tells it, in a form that checks can read. */

export interface AccessibleNode {
  depth: number
  role: string
  name: string
  /** Of a heading. */
  level: number | null
  /** Of a link. */
  url: string | null
}

const LINE = /^(?<indent> *)- '?(?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<attributes>(?: \[[^\]]*\])*)'?:?(?: .*)?$/
const URL_LINE = /^ *- \/url: "?(?<url>[^"]*)"?$/

/** Reads the YAML of an aria snapshot, a node a line; what is plain text is left out. */
export function readAriaSnapshot(snapshot: string): AccessibleNode[] {
  const nodes: AccessibleNode[] = []
  for (const line of snapshot.split('\n')) {
    const url = URL_LINE.exec(line)?.groups?.url
    const last = nodes.at(-1)
    if (url !== undefined && last !== undefined) last.url = url
    const found = LINE.exec(line)?.groups
    if (found === undefined || found.role === 'text') continue
    const { indent = '', role = '', name = '', attributes = '' } = found
    const level = /\[level=(\d)\]/.exec(attributes)?.[1]
    nodes.push({
      depth: indent.length / 2,
      role,
      name: name.replace(/\\(.)/g, '$1').trim(),
      level: level === undefined ? null : Number(level),
      url: null,
    })
  }
  return nodes
}

/** One heading of the first level, none without words, no level skipped on the way down. */
export function headingFaults(nodes: readonly AccessibleNode[]): string[] {
  const headings = nodes.filter(({ role }) => role === 'heading')
  const first = headings.filter(({ level }) => level === 1)
  const faults = first.length === 1 ? [] : [`has ${first.length} headings of level 1`]
  let above = 0
  for (const { name, level } of headings) {
    if (name === '') faults.push(`has an empty heading of level ${level}`)
    if (level !== null && level > above + 1) faults.push(`heading "${name}" skips from level ${above} to ${level}`)
    above = level ?? above
  }
  return faults
}

const ONE_EACH = ['banner', 'main', 'contentinfo']
const NAMED = ['navigation', 'region', 'complementary', 'form']

/** A header, a main and a footer once; the other landmarks have names, and two of one kind don't share theirs. */
export function landmarkFaults(nodes: readonly AccessibleNode[]): string[] {
  const once = ONE_EACH.flatMap((role) => {
    const count = nodes.filter((node) => node.role === role).length
    return count === 1 ? [] : [`has ${count} "${role}" landmarks`]
  })
  const landmarks = nodes.filter(({ role }) => NAMED.includes(role))
  const nameless = landmarks.filter(({ name }) => name === '').map(({ role }) => `has a "${role}" landmark without a name`)
  const names = landmarks.map(({ role, name }) => `${role} "${name}"`)
  const repeated = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
  return [...once, ...nameless, ...repeated.map((name) => `has two landmarks called ${name}`)]
}

interface LinkInContext {
  name: string
  url: string
  /** The heading above, and the list item, article or row around. */
  context: string
}

/** A card or row is told by all its words: two offers of one title are told apart by their employers. */
const CONTAINERS = ['listitem', 'article', 'row', 'paragraph', 'cell']

function linksInContext(snapshot: string): LinkInContext[] {
  const lines = snapshot.split('\n')
  const links: LinkInContext[] = []
  let heading = ''
  const open: { depth: number; text: string }[] = []
  for (const [index, line] of lines.entries()) {
    const depth = line.search(/\S/) / 2
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const [node] = readAriaSnapshot(line)
    if (node?.role === 'heading' && !open.some(({ text }) => text !== '')) heading = node.name
    if (node !== undefined && CONTAINERS.includes(node.role)) {
      const end = lines.findIndex((other, at) => at > index && other.search(/\S/) / 2 <= depth)
      const inside = lines.slice(index + 1, end === -1 ? undefined : end).filter((inner) => !inner.includes('/url:'))
      open.push({ depth, text: [line, ...inside].map((inner) => inner.trim()).join(' ') })
    }
    if (node?.role !== 'link') continue
    const url = URL_LINE.exec(lines[index + 1] ?? '')?.groups?.url ?? ''
    links.push({ name: node.name, url, context: `${heading} > ${open[0]?.text ?? ''}` })
  }
  return links
}

const VAGUE = /^(cliquez ici|ici|en savoir plus|lire la suite|voir plus|plus|lien|voir|suite)$/i

/** Every link has a name that says where it leads, and two that say the same in one context lead to one address. */
export function linkFaults(snapshot: string): string[] {
  const links = linksInContext(snapshot)
  const unclear = links
    .filter(({ name }) => name === '' || VAGUE.test(name))
    .map(({ name, url }) => `link "${name}" to ${url} is not clear`)
  const targets = new Map<string, string>()
  const ambiguous = links.flatMap(({ name, url, context }) => {
    const key = `${context} > ${name}`
    const other = targets.get(key)
    targets.set(key, url)
    return other === undefined || other === url
      ? []
      : [`link "${name}" leads to ${other} and to ${url} in one context (${context.slice(0, 60)})`]
  })
  return [...unclear, ...ambiguous]
}

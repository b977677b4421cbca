import { z } from 'astro/zod'
import { frenchDate } from '../../copy/format.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { ACCESSIBILITY_STATUS } from '../../site/accessibility-status.ts'

/** What an editorial page kept in git says of itself, above its text. */
const Frontmatter = z.strictObject({
  title: z.string().min(1).max(110),
  description: z.string().min(20).max(200),
  /** Who answers for the text. */
  owner: z.string().min(1),
  /** Day of the last review. YAML reads it as a date, which may arrive as a whole timestamp. */
  reviewedOn: z.union([z.iso.date(), z.iso.datetime().transform((instant) => instant.slice(0, 10))]),
  /** False for a page short enough to be read without a table of contents. */
  contents: z.boolean().default(true),
  /** True for a page whose lists stand side by side: it takes the whole width, its paragraphs stay short. */
  wide: z.boolean().default(false),
  /** What the page promises, above everything. */
  lead: z.string().max(400).optional(),
  /** The one thing the page asks for. */
  action: z.strictObject({ label: z.string(), href: z.string().startsWith('#') }).optional(),
})

export interface Heading {
  depth: number
  slug: string
  text: string
}

export interface EditorialPage {
  head: PageHead
  title: string
  /** First line of the accessibility statement: the level that the footer shows. */
  firstLine: string | null
  lead: string | null
  action: { label: string; href: string } | null
  reviewed: string
  owner: string
  wide: boolean
  contents: { href: string; label: string }[]
}

const ACCESSIBILITY_SLUG = 'accessibilite'

/** The slug of a page from the path of its file: `…/pages/contact.mdx` is `contact`. */
export function slugOfFile(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '')
}

/** Everything an editorial page shows around its text. Throws, naming the file, when its frontmatter is not as agreed. */
export function getEditorialPage(slug: string, frontmatter: unknown, headings: readonly Heading[]): EditorialPage {
  const parsed = Frontmatter.safeParse(frontmatter)
  if (!parsed.success) {
    throw new Error(`The frontmatter of src/content/pages/${slug}.mdx is not valid:\n${z.prettifyError(parsed.error)}`)
  }
  const { title, description, reviewedOn, owner, wide, contents, lead = null, action = null } = parsed.data
  return {
    head: { title, description, path: `/${slug}/`, breadcrumb: [{ label: title }] },
    title,
    firstLine: slug === ACCESSIBILITY_SLUG ? `Accessibilité : ${ACCESSIBILITY_STATUS}` : null,
    lead,
    action,
    reviewed: `Mise à jour le ${frenchDate(reviewedOn)}`,
    owner,
    wide,
    contents:
      contents && !wide
        ? headings.filter(({ depth }) => depth === 2).map(({ slug: anchor, text }) => ({ href: `#${anchor}`, label: text }))
        : [],
  }
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACCESSIBILITY_STATUS } from '../../site/accessibility-status.ts'
import { TEAM_EMAIL } from '../../site/team.ts'
import { captionedTable } from './captioned-table.ts'
import { downloadDetail } from './download-detail.ts'
import { getEditorialPage, slugOfFile } from './editorial-page.ts'

const frontmatter = {
  title: 'Contact',
  description: 'À qui écrire selon votre question.',
  owner: 'Équipe Métiers numériques',
  reviewedOn: '2026-11-24T00:00:00.000Z',
}
const headings = [
  { depth: 2, slug: 'une-question', text: 'Une question' },
  { depth: 3, slug: 'detail', text: 'Détail' },
]

describe('an editorial page', () => {
  it('says when it was reviewed and by whom, and lists its main headings', () => {
    const page = getEditorialPage('contact', frontmatter, headings)
    expect(page.reviewed).toBe('Mise à jour le 24 novembre 2026')
    expect(page.head).toMatchObject({ path: '/contact/', breadcrumb: [{ label: 'Contact' }] })
    expect(page.contents).toEqual([{ href: '#une-question', label: 'Une question' }])
    expect(getEditorialPage('contact', { ...frontmatter, contents: false }, headings).contents).toEqual([])
  })

  it('shows the accessibility level first on the statement, the footer’s own, and nowhere else', () => {
    expect(getEditorialPage('accessibilite', frontmatter, []).firstLine).toBe(`Accessibilité : ${ACCESSIBILITY_STATUS}`)
    expect(getEditorialPage('contact', frontmatter, []).firstLine).toBeNull()
  })

  it('is refused, by its file’s name, when its frontmatter lacks or adds something', () => {
    expect(() => getEditorialPage('contact', { ...frontmatter, owner: '' }, [])).toThrow(/contact\.mdx[\s\S]*owner/)
    expect(() => getEditorialPage('contact', { ...frontmatter, revuLe: '2026' }, [])).toThrow(/revuLe/)
  })

  it('has no table of contents when it is wide: its lists stand side by side', () => {
    expect(getEditorialPage('programme', { ...frontmatter, wide: true }, headings)).toMatchObject({ wide: true, contents: [] })
  })

  it('says the format and the size of what it gives to download', () => {
    expect(downloadDetail('ecrire-une-offre.txt', 'é'.repeat(950))).toBe('TXT, 1,9\u00A0Ko')
  })

  it('names the team’s address nowhere itself: it is one setting', () => {
    const folder = join(import.meta.dirname, '../../content/pages')
    const naming = globSync('*.mdx', { cwd: folder }).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes(TEAM_EMAIL),
    )
    expect(naming.filter((file) => slugOfFile(file) !== 'accessibilite')).toEqual([])
  })

  it('keeps no gap to fill in and no heading of the first level', () => {
    const folder = join(import.meta.dirname, '../../content/pages')
    const files = globSync('*.mdx', { cwd: folder })
    expect(files.map(slugOfFile).sort()).toEqual([
      'accessibilite',
      'contact',
      'donnees-personnelles',
      'mentions-legales',
      'programme',
    ])
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\[[^\]]*\](?!\()|^# |TODO/m)
  })

  it('gives its tables a caption and the scope of their headings', () => {
    const html = captionedTable('<table><thead><tr><th>Rôle</th></tr></thead></table>', 'Rôles & effort')
    expect(html).toBe('<table><caption>Rôles &amp; effort</caption><thead><tr><th scope="col">Rôle</th></tr></thead></table>')
  })
})

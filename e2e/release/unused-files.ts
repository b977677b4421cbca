/** Files of a release that nothing names: they are published, kept and copied for nobody. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Asked for by name, or by what the search writes for itself; and the drawing of a project or a portrait, which waits unseen while an
 * officer's picture is shown.
 */
const ASKED_FOR =
  /^(robots\.txt|favicon\.[a-z]+|artwork\/(project|portrait)\/.*|pagefind\/.*|recherche\/(mots|lignes)\/\w+\.json)$/
const NAMES_OTHERS = /\.(html|css|js|xml|json|txt|svg|webmanifest)$/

/** Pages are left aside: that of a closed offer stays at its address although nothing leads to it. */
export function unusedFiles(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
  const named = new Set<string>()
  for (const file of files.filter((name) => NAMES_OTHERS.test(name) && !name.startsWith('pagefind/'))) {
    for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(/[\w~%.-]+\.[a-z][a-z0-9]{1,10}\b/g)) named.add(name)
  }
  return files
    .map((file) => file.replace(/\.(br|gz)$/, ''))
    .filter((file) => !file.endsWith('.html') && !ASKED_FOR.test(file) && !named.has(encodeURI(basename(file))))
    .map((file) => `/${file} is named by nothing`)
}

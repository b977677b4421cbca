import { readContent } from './read-content.ts'

const content = readContent()
for (const [type, entries] of Object.entries(content)) {
  if (Array.isArray(entries)) process.stdout.write(`${type}: ${entries.length}\n`)
}

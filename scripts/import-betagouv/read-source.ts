import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DOWNLOAD_LIMITS, downloadText } from './public-download.ts'

const FILES = ['incubators', 'organisations', 'startups', 'jobs'] as const
type SourceFile = (typeof FILES)[number]

/** Raw records of each file, in the order of the source; undefined when the source has no such file. */
export type RawSource = Record<SourceFile, readonly unknown[] | undefined>

/** Reads a folder, or the files below an https address. Throws when nothing usable is there. */
export async function readSource(location: string): Promise<RawSource> {
  const readText = /^[a-z][a-z0-9+.-]+:\/\//i.test(location) ? remoteReader(location) : folderReader(location)
  const source: RawSource = { incubators: undefined, organisations: undefined, startups: undefined, jobs: undefined }
  for (const file of FILES) {
    const text = await readText(`${file}.json`)
    if (text !== undefined) source[file] = recordsOf(parseJson(text, `${file}.json`), `${file}.json`)
  }
  if (source.startups === undefined && source.jobs === undefined) {
    throw new Error(
      `There is neither startups.json nor jobs.json in ${location}. Give the folder or the address that holds them.`,
    )
  }
  return source
}

function folderReader(location: string): (name: string) => Promise<string | undefined> {
  const folder = resolve(location)
  if (!existsSync(folder))
    throw new Error(`${folder} does not exist. Give a folder, or an address such as https://beta.gouv.fr/api/v2.7.`)
  return async (name) => {
    const path = join(folder, name)
    if (!existsSync(path)) return undefined
    if (statSync(path).size > DOWNLOAD_LIMITS.maxBytes)
      throw new Error(`${path} is larger than ${DOWNLOAD_LIMITS.maxBytes / 1_000_000} MB`)
    return readFileSync(path, 'utf8')
  }
}

function remoteReader(base: string): (name: string) => Promise<string | undefined> {
  return (name) => downloadText(`${base.replace(/\/+$/, '')}/${name}`)
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The API answers an array, `{data: [...]}`, or an object whose keys are the ids. */
export function recordsOf(json: unknown, name: string): readonly unknown[] {
  if (Array.isArray(json)) return json
  if (typeof json !== 'object' || json === null) throw new Error(`${name} holds no list of records`)
  if ('data' in json && Array.isArray(json.data)) return json.data
  return Object.entries(json).map(([id, value]) => (typeof value === 'object' && value !== null ? { id, ...value } : value))
}

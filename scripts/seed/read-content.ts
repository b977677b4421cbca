import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import {
  GlossaryFile,
  HomeFile,
  MinistryFile,
  OffersFile,
  PortraitsFile,
  ProfessionsFile,
  ProjectsFile,
  TechnologiesFile,
} from './content-format.ts'

const CONTENT = join(import.meta.dirname, 'content')

function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file} breaks its format:\n${z.prettifyError(result.error)}`)
  return result.data
}

function readFolder<Schema extends z.ZodType>(folder: string, schema: Schema): z.infer<Schema>[] {
  const path = join(CONTENT, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(join(path, name), schema))
}

/** All demonstration content, parsed. Throws on the first file that breaks its format, with the path of each field. */
export function readContent() {
  const ministryFiles = readFolder('ministries', MinistryFile)
  return {
    ministries: ministryFiles.map((file) => file.ministry),
    services: ministryFiles.flatMap((file) => file.services.map((service) => ({ ...service, ministry: file.ministry.slug }))),
    professions: readYaml(join(CONTENT, 'professions.yaml'), ProfessionsFile),
    technologies: readYaml(join(CONTENT, 'technologies.yaml'), TechnologiesFile),
    projects: readFolder('projects', ProjectsFile).flat(),
    portraits: readFolder('portraits', PortraitsFile).flat(),
    offers: readFolder('offers', OffersFile).flat(),
    glossary: readYaml(join(CONTENT, 'glossary.yaml'), GlossaryFile),
    home: readYaml(join(CONTENT, 'home.yaml'), HomeFile),
  }
}

export type SeedContent = ReturnType<typeof readContent>

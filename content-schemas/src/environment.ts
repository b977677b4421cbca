import { isAbsolute, resolve } from 'node:path'
import * as z from 'zod'

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback)
const secret = z.string().min(16, 'at least 16 characters, as made by `npm start`')
const dataDirectory = z
  .string()
  .min(1)
  .default('.data')
  .transform((path) => (isAbsolute(path) ? path : resolve(path)))
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

const SiteVariables = {
  MN_DATA_DIR: dataDirectory,
  SITE_PORT: port(4321),
  SITE_URL: origin.optional(),
  CMS_PORT: port(1337),
  CMS_URL: origin.optional(),
  CMS_READ_TOKEN: secret,
  MN_NOW: z.iso.datetime({ offset: true }).optional(),
  MN_SEED: z.enum(['demo', 'none']).default('demo'),
}

const StackEnvironment = z.object(SiteVariables).transform((env) => ({
  ...env,
  SITE_URL: env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`,
  CMS_URL: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}`,
}))

const CmsEnvironment = z
  .object({
    MN_DATA_DIR: dataDirectory,
    CMS_PORT: port(1337),
    CMS_URL: origin.optional(),
    CMS_READ_TOKEN: secret,
    APP_KEYS: z
      .string()
      .transform((keys) => keys.split(','))
      .pipe(z.array(secret).min(1)),
    ADMIN_JWT_SECRET: secret,
    API_TOKEN_SALT: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    MN_SEED: z.enum(['demo', 'none']).default('demo'),
    SITE_URL: origin.optional(),
  })
  .transform((env) => ({ ...env, CMS_URL: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}` }))

export type StackEnvironment = z.infer<typeof StackEnvironment>
export type CmsEnvironment = z.infer<typeof CmsEnvironment>
type Source = Readonly<Record<string, string | undefined>>

function parseEnvironment<Schema extends z.ZodType>(schema: Schema, source: Source): z.infer<Schema> {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path[0]?.toString() ?? '?'}: ${issue.message}`)
  throw new Error(
    `The environment can't be used:\n${[...new Set(lines)].join('\n')}\nCorrect these variables in .env (each is explained in .env.example) and start again.`,
  )
}

/** What the publisher and the scripts read. Throws an error that names each bad variable. */
export function stackEnvironment(source: Source): StackEnvironment {
  return parseEnvironment(StackEnvironment, source)
}

/** What the CMS reads. Throws an error that names each bad variable. */
export function cmsEnvironment(source: Source): CmsEnvironment {
  return parseEnvironment(CmsEnvironment, source)
}

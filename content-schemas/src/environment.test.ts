import { describe, expect, it } from 'vitest'
import { cmsEnvironment, stackEnvironment } from './environment.ts'

const SECRET = 'a-secret-long-enough'
const stack = (given: Record<string, string> = {}) => stackEnvironment({ CMS_READ_TOKEN: SECRET, ...given })
const cmsSecrets = {
  CMS_READ_TOKEN: SECRET,
  APP_KEYS: `${SECRET},${SECRET}`,
  ADMIN_JWT_SECRET: SECRET,
  API_TOKEN_SALT: SECRET,
  TRANSFER_TOKEN_SALT: SECRET,
  ENCRYPTION_KEY: SECRET,
}

describe('The environment of the stack', () => {
  it('needs nothing but its secret: the rest has a default', () => {
    const { MN_DATA_DIR, ...rest } = stack()
    expect(MN_DATA_DIR).toMatch(/\/\.data$/)
    expect(rest).toEqual({
      SITE_PORT: 4321,
      SITE_URL: 'http://localhost:4321',
      CMS_PORT: 1337,
      CMS_URL: 'http://127.0.0.1:1337',
      CMS_READ_TOKEN: SECRET,
      MN_SEED: 'demo',
    })
  })

  it('takes addresses without their last slash, and ports from the addresses it is given', () => {
    expect(stack({ SITE_URL: 'https://metiers.exemple.gouv.fr//', CMS_PORT: '2337' })).toMatchObject({
      SITE_URL: 'https://metiers.exemple.gouv.fr',
      CMS_URL: 'http://127.0.0.1:2337',
    })
  })

  it('names every bad variable at once, and never its value', () => {
    const bad = {
      ...{ CMS_READ_TOKEN: 'short-secret', SITE_PORT: '80.5', CMS_PORT: '99999', SITE_URL: 'ftp://exemple.fr', CMS_URL: 'cms' },
      ...{ MN_NOW: 'demain', MN_SEED: 'yes' },
    }
    expect(() => stackEnvironment(bad)).toThrowErrorMatchingInlineSnapshot(`
      [Error: The environment can't be used:
        SITE_PORT: Invalid input: expected int, received number
        SITE_URL: Invalid URL
        CMS_PORT: Too big: expected number to be <=65535
        CMS_URL: Invalid URL
        CMS_READ_TOKEN: at least 16 characters, as made by \`npm start\`
        MN_NOW: Invalid ISO datetime
        MN_SEED: Invalid option: expected one of "demo"|"none"
      Correct these variables in .env (each is explained in .env.example) and start again.]
    `)
    expect(() => stackEnvironment(bad)).not.toThrow('short-secret')
  })

  it('says so when the token is missing', () => {
    expect(() => stackEnvironment({})).toThrow(/^ {2}CMS_READ_TOKEN: /m)
  })

  it('takes a clock with its offset only: a local time would not be the same everywhere', () => {
    expect(stack({ MN_NOW: '2027-01-01T00:00:00+01:00' }).MN_NOW).toBe('2027-01-01T00:00:00+01:00')
    expect(() => stack({ MN_NOW: '2027-01-01T00:00:00' })).toThrow('MN_NOW')
  })
})

describe('The environment of the CMS', () => {
  it('takes several application keys', () => {
    expect(cmsEnvironment(cmsSecrets).APP_KEYS).toEqual([SECRET, SECRET])
  })

  it.each(Object.keys(cmsSecrets))('refuses to start without %s, or with a weak one', (name) => {
    expect(() => cmsEnvironment({ ...cmsSecrets, [name]: undefined })).toThrow(`  ${name}: `)
    expect(() => cmsEnvironment({ ...cmsSecrets, [name]: 'toBeModified' })).toThrow(`  ${name}: `)
  })
})

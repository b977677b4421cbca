import { CMS_URL, type DemoAccount } from './stack.ts'

const READ_TOKEN = process.env.CMS_READ_TOKEN ?? ''

/** A REST call as the site makes it, with its read-only token; `anonymous` leaves the token out. */
export function readAsSite(path: string, options: RequestInit & { anonymous?: boolean } = {}): Promise<Response> {
  const { anonymous = false, ...init } = options
  return fetch(`${CMS_URL}/api/${path}`, {
    ...init,
    headers: { ...(anonymous ? {} : { authorization: `Bearer ${READ_TOKEN}` }), ...init.headers },
  })
}

/** The admin's own HTTP API, as the browser of a signed-in officer calls it. */
export class AdminApi {
  private readonly token: string

  private constructor(token: string) {
    this.token = token
  }

  static async signIn({ email, password }: DemoAccount): Promise<AdminApi> {
    const response = await fetch(`${CMS_URL}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok) throw new Error(`Signing in answered ${response.status}`)
    const { data }: { data: { token: string } } = await response.json()
    return new AdminApi(data.token)
  }

  /** Another administrator, invited then registered as the admin's own pages do it, and signed in. */
  async invite(firstname: string, email: string): Promise<AdminApi> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' }
    const roles: { data: { id: number; code: string }[] } = await (await fetch(`${CMS_URL}/admin/roles`, { headers })).json()
    const ids = roles.data.filter(({ code }) => code === 'strapi-super-admin').map(({ id }) => id)
    const invitation = JSON.stringify({ email, firstname, roles: ids })
    const invited = await fetch(`${CMS_URL}/admin/users`, { method: 'POST', headers, body: invitation })
    if (!invited.ok) throw new Error(`Inviting answered ${invited.status}: ${await invited.text()}`)
    const { data }: { data: { registrationToken: string } } = await invited.json()
    const password = `Mn1-${crypto.randomUUID()}`
    const registered = await fetch(`${CMS_URL}/admin/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ registrationToken: data.registrationToken, userInfo: { firstname, password } }),
    })
    if (!registered.ok) throw new Error(`Registering answered ${registered.status}: ${await registered.text()}`)
    return AdminApi.signIn({ role: 'Administration', email, password })
  }

  async call(method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }> {
    const response = await fetch(`${CMS_URL}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: Answer = await response.json()
    return { status: response.status, body: answer }
  }

  async upload(fileName: string, type: string, content: BlobPart, alternativeText = 'Essai', caption = ''): Promise<Response> {
    const form = new FormData()
    form.append('files', new Blob([content], { type }), fileName)
    form.append('fileInfo', JSON.stringify({ name: fileName, alternativeText, caption }))
    return fetch(`${CMS_URL}/upload`, { method: 'POST', headers: { authorization: `Bearer ${this.token}` }, body: form })
  }
}

interface Answer {
  data?: { documentId: string; [field: string]: unknown }
  results?: { documentId: string; [field: string]: unknown }[]
  error?: { status: number; message: string; details?: { errors?: { path: (string | number)[]; message: string }[] } }
}

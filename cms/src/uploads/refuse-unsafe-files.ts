import { UPLOAD_TYPES } from '@metiers-numeriques/content-schemas/upload-types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'

interface UploadedFile {
  name: string
  ext?: string
  mime?: string
}
interface UploadProvider {
  upload?: (file: UploadedFile) => Promise<unknown>
  uploadStream?: (file: UploadedFile) => Promise<unknown>
}

function hasProvider(plugin: object): plugin is { provider: UploadProvider } {
  return 'provider' in plugin && typeof plugin.provider === 'object' && plugin.provider !== null
}

function refuseUnsafe({ name, ext = '', mime = '' }: UploadedFile): void {
  const extension = ext.toLowerCase()
  const allowed = UPLOAD_TYPES.find((type) => type.extensions.some((known) => known === extension))
  if (allowed !== undefined && allowed.mime === mime) return
  throw new errors.ApplicationError(
    `« ${name} » : ce fichier n’est pas accepté. Envoyez une image JPEG, PNG, WebP ou AVIF, ou un PDF, dont l’extension dit bien ce qu’il est.`,
  )
}

/**
 * Strapi 5.54 checks a file's content but keeps the extension it came with: a PNG named `x.html` would be served as a page, from the
 * admin's own origin. Whatever route a file takes, it passes here before it is written.
 */
export function refuseUnsafeFiles(strapi: Core.Strapi): void {
  const plugin: object = strapi.plugin('upload')
  if (!hasProvider(plugin)) throw new Error('The upload plugin has no provider: uploads would go unchecked')
  const { provider } = plugin
  for (const method of ['upload', 'uploadStream'] as const) {
    const write = provider[method]
    if (write === undefined) continue
    provider[method] = async (file) => {
      refuseUnsafe(file)
      return write.call(provider, file)
    }
  }
}

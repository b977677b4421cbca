import { UPLOAD_TYPES } from '@metiers-numeriques/content-schemas/upload-types'

export default () => ({
  publication: { enabled: true, resolve: './src/plugins/publication' },
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      security: { allowedTypes: UPLOAD_TYPES.map(({ mime }) => mime), deniedTypes: ['image/svg+xml'] },
    },
  },
})

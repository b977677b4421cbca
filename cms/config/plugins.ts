/** What an officer may upload. SVG is refused: it can carry scripts, and the site draws its own artwork. */
const ALLOWED_UPLOADS = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf']

export default () => ({
  upload: {
    config: { sizeLimit: 10 * 1024 * 1024, security: { allowedTypes: ALLOWED_UPLOADS, deniedTypes: ['image/svg+xml'] } },
  },
})

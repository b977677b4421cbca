/** What an officer may upload. SVG is not in it: it can carry scripts, and the site draws its own artwork. */
export const UPLOAD_TYPES = [
  { mime: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  { mime: 'image/png', extensions: ['.png'] },
  { mime: 'image/webp', extensions: ['.webp'] },
  { mime: 'image/avif', extensions: ['.avif'] },
  { mime: 'application/pdf', extensions: ['.pdf'] },
] as const

/** The same page as the DSFR's starting page includes it: its whole styles and scripts, and this site's own styles after them. */

/** Where the benchmark serves `@gouvfr/dsfr/dist`. */
export const DSFR_PATH = '/dsfr/'
export const OWN_STYLES_PATH = '/dsfr/own-styles.css'

const STYLES = [`${DSFR_PATH}dsfr.min.css`, `${DSFR_PATH}utility/utility.min.css`, OWN_STYLES_PATH]
  .map((href) => `<link rel="stylesheet" href="${href}">`)
  .join('')
const SCRIPTS =
  `<script type="module" src="${DSFR_PATH}dsfr.module.min.js"></script>` +
  `<script type="text/javascript" nomodule src="${DSFR_PATH}dsfr.nomodule.min.js"></script>`

/** `loadsDsfr` tells which of the page's scripts the documented ones replace. */
export function withFullInclude(html: string, loadsDsfr: (script: string) => boolean): string {
  return html
    .replace(/<link\b[^>]*\brel="?(?:stylesheet|preload|modulepreload)\b[^>]*>/g, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g, (tag, source: string) => (loadsDsfr(source) ? '' : tag))
    .replace('</head>', `${STYLES}</head>`)
    .replace('</body>', `${SCRIPTS}</body>`)
}

/** The pictures of a page type, in the order to look at them. */
export interface PictureGroup {
  name: string
  pictures: readonly { look: string; file: string; width: number }[]
}

const STYLE = [
  'body{font:14px sans-serif;margin:16px}',
  'h2{font-size:16px;margin:24px 0 8px;border-top:1px solid #ccc;padding-top:12px}',
  'nav{columns:6 160px}nav a{display:block}',
  'section div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}',
  'img{height:480px;object-fit:cover;object-position:top;border:1px solid #ccc}',
].join('')

/** All at one scale, so that the top of a long page can be read beside that of a short one. */
const SCALE = 0.3

const idOf = (name: string) => name.replaceAll(/[^a-z]+/g, '-')

function group({ name, pictures }: PictureGroup): string {
  const figures = pictures.map(
    ({ look, file, width }) =>
      `<figure><a href="${file}"><img src="${file}" alt="${name}, ${look}" width="${Math.round(width * SCALE)}" loading="lazy"></a><figcaption>${look}</figcaption></figure>`,
  )
  return `<section><h2 id="${idOf(name)}">${name}</h2><div>${figures.join('')}</div></section>`
}

/** A page that shows every picture, one row a page type. */
export function contactSheet(groups: readonly PictureGroup[]): string {
  const links = groups.map(({ name }) => `<a href="#${idOf(name)}">${name}</a>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${STYLE}</style><nav>${links.join('')}</nav>${groups.map(group).join('\n')}</html>\n`
}

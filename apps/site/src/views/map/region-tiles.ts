import type { RegionSlug } from '@metiers-numeriques/content-schemas/vocabulary/places'

/** Where a region stands on the schematic map, in columns and rows of hexagons, and its name cut in lines that fit one: joined, they are the name. */
interface TilePlace {
  column: number
  row: number
  lines: readonly string[]
}

/** Our own drawing: each region one hexagon, near those it borders; those overseas below. Odd rows start half a column further. */
const TILE_PLACES: Readonly<Partial<Record<RegionSlug, TilePlace>>> = {
  'hauts-de-france': { column: 2, row: 0, lines: ['Hauts-de-', 'France'] },
  normandie: { column: 1, row: 1, lines: ['Normandie'] },
  'ile-de-france': { column: 2, row: 1, lines: ['Île-de-', 'France'] },
  'grand-est': { column: 3, row: 1, lines: ['Grand ', 'Est'] },
  bretagne: { column: 0, row: 2, lines: ['Bretagne'] },
  'pays-de-la-loire': { column: 1, row: 2, lines: ['Pays de ', 'la Loire'] },
  'centre-val-de-loire': { column: 2, row: 2, lines: ['Centre-Val ', 'de Loire'] },
  'bourgogne-franche-comte': { column: 3, row: 2, lines: ['Bourgogne-', 'Franche-', 'Comté'] },
  'nouvelle-aquitaine': { column: 1, row: 3, lines: ['Nouvelle-', 'Aquitaine'] },
  'auvergne-rhone-alpes': { column: 2, row: 3, lines: ['Auvergne-', 'Rhône-', 'Alpes'] },
  occitanie: { column: 2, row: 4, lines: ['Occitanie'] },
  'provence-alpes-cote-d-azur': { column: 3, row: 4, lines: ['Provence-', 'Alpes-Côte ', 'd’Azur'] },
  corse: { column: 3, row: 5, lines: ['Corse'] },
  guadeloupe: { column: 0, row: 7, lines: ['Guadeloupe'] },
  martinique: { column: 1, row: 7, lines: ['Martinique'] },
  guyane: { column: 2, row: 7, lines: ['Guyane'] },
  'la-reunion': { column: 1, row: 8, lines: ['La ', 'Réunion'] },
  mayotte: { column: 2, row: 8, lines: ['Mayotte'] },
}

const WIDTH = 76
const SIDE = WIDTH / Math.sqrt(3)
const ROW_HEIGHT = SIDE * 1.5
const LINE_HEIGHT = 12.5
/** Height of the first line: three lines start where the hexagon is at its widest. */
const FIRST_LINE = [0, -2, -8, -14] as const
const MARGIN = 2

const rounded = (value: number): number => Math.round(value * 10) / 10

/** The outline that every tile has, around its centre. */
export const TILE_OUTLINE: string = [
  [0, -SIDE],
  [WIDTH / 2, -SIDE / 2],
  [WIDTH / 2, SIDE / 2],
  [0, SIDE],
  [-WIDTH / 2, SIDE / 2],
  [-WIDTH / 2, -SIDE / 2],
]
  // A gap between tiles.
  .map(([x = 0, y = 0]) => `${rounded(x * 0.95)},${rounded(y * 0.95)}`)
  .join(' ')

export interface Tile {
  /** Centre of the hexagon. */
  x: number
  y: number
  /** Lines of the name, each with its height. */
  lines: readonly { text: string; y: number }[]
  countY: number
}

/** The tile of a region; undefined for what is not on the map: the other territories, and abroad. */
export function tileOf(slug: RegionSlug): Tile | undefined {
  const place = TILE_PLACES[slug]
  if (place === undefined) return undefined
  const { column, row, lines } = place
  const y = MARGIN + SIDE + ROW_HEIGHT * row
  const first = y + (FIRST_LINE[lines.length] ?? -12)
  return {
    x: rounded(MARGIN + WIDTH * (column + 0.5 + (row % 2) / 2)),
    y: rounded(y),
    lines: lines.map((text, index) => ({ text, y: rounded(first + index * LINE_HEIGHT) })),
    countY: rounded(first + lines.length * LINE_HEIGHT + 6),
  }
}

/** Box of the whole map. */
export const MAP_SIZE = {
  width: rounded(2 * MARGIN + WIDTH * 4.5),
  height: rounded(2 * (MARGIN + SIDE) + ROW_HEIGHT * 8),
}

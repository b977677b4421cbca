import { arcBand, circle, ellipse, frame, line, pie, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import { type NonEmpty, pickByHash } from './seeded-random.ts'

/** Small signs of a specialty, drawn in a 28 × 28 square. */
const MARKS = {
  window: frame({ x: 1, y: 3, w: 26, h: 22 }, 2, 3) + rect(4, 6, 20, 4),
  phone: frame({ x: 6, y: 0, w: 16, h: 28 }, 4, 3) + circle(14, 22, 2),
  server: [1, 10, 19].map((y) => roundRect(1, y, 26, 7, 2) + circle(22, y + 3.5, 1.5, 'hole')).join(''),
  layers: polygon([14, 0, 28, 6, 14, 12, 0, 6]) + chevronDown(11) + chevronDown(18),
  loop: ring(8, 14, 8, 3.5) + ring(20, 14, 8, 3.5),
  cloud: circle(9, 17, 8) + circle(17, 12, 9) + circle(22, 18, 6) + rect(9, 17, 13, 8),
  link: polyline([5, 6, 23, 6, 14, 23, 5, 6], 2.5) + circle(5, 6, 5) + circle(23, 6, 5) + circle(14, 23, 5),
  scatter: circle(5, 22, 3.5) + circle(12, 14, 4.5) + circle(22, 20, 2.5) + circle(20, 6, 5.5) + circle(5, 7, 2.5),
  pipe: rect(0, 5, 5, 12) + rect(3, 8, 10, 6) + rect(10, 8, 6, 15) + rect(13, 17, 12, 6) + rect(23, 14, 5, 12),
  curve: polyline([2, 22, 10, 14, 16, 18, 26, 5], 4),
  spark: 'M14 0q2 12 14 14q-12 2-14 14q-2-12-14-14q12-2 14-14z',
  list: [2, 11, 20].map((y) => circle(4, y + 3, 3.5) + roundRect(11, y, 17, 6, 2)).join(''),
  cycle:
    arcBand(14, 14, 12, 4, -50, 90) +
    arcBand(14, 14, 12, 4, 130, 270) +
    polygon([14, -1, 21, 4, 14, 9]) +
    polygon([14, 19, 7, 24, 14, 29]),
  target: ring(14, 14, 14, 3) + ring(14, 14, 8, 3) + circle(14, 14, 2.5),
  lock: roundRect(3, 12, 22, 16, 3) + arcBand(14, 12, 9, 4, 180, 360) + circle(14, 20, 3, 'hole'),
  key: ring(8, 8, 8, 4) + line(13, 13, 27, 27, 4) + line(21, 21, 26, 16, 4),
  magnifier: ring(11, 11, 11, 4) + polyline([19, 19, 25, 25], 5),
  pencil: polygon([19, 1, 27, 9, 10, 26, 0, 28, 2, 18]) + line(16, 4, 24, 12, 2, 'hole'),
  contrast: ring(14, 14, 14, 3) + pie(14, 14, 11, -90, 90),
  grid: [0, 10, 20].flatMap((y) => [0, 10, 20].map((x) => rect(x, y, 8, 8))).join(''),
  gear: ring(14, 14, 11, 5) + [0, 45, 90, 135, 180, 225, 270, 315].map(tooth).join(''),
  bug:
    ellipse(14, 16, 8, 11) + [9, 16, 23].map((y) => rect(0, y, 6, 3) + rect(22, y, 6, 3)).join('') + rect(13, 8, 2, 19, 'hole'),
  book: polygon([0, 4, 12.5, 7, 12.5, 27, 0, 24]) + polygon([28, 4, 15.5, 7, 15.5, 27, 28, 24]),
  people: `${circle(8, 7, 5) + circle(20, 7, 5)}M0 26a8 10 0 0 1 13-8v8zM15 26v-8a8 10 0 0 1 13 8z`,
  agenda:
    frame({ x: 1, y: 4, w: 26, h: 24 }, 2, 3) + rect(6, 0, 4, 8) + rect(18, 0, 4, 8) + rect(4, 11, 20, 3) + rect(15, 18, 6, 6),
  coin: ring(14, 14, 14, 3) + rect(8, 9, 12, 3) + rect(8, 16, 12, 3),
  bubble: `${roundRect(0, 2, 28, 19, 4)}${polygon([6, 20, 15, 20, 6, 28])}${[8, 14, 20].map((x) => circle(x, 11.5, 2, 'hole')).join('')}`,
  radar: arcBand(4, 24, 24, 4, 270, 360) + arcBand(4, 24, 15, 4, 270, 360) + circle(6, 22, 5),
  wrench: arcBand(9, 9, 9, 5, -20, 290) + polyline([14, 14, 25, 25], 6),
  terminal: `${roundRect(0, 3, 28, 22, 3)}M5 9v4l4 3-4 3v4l9-7zM15 18v3h8v-3z`,
  cylinder: `${ellipse(14, 5, 12, 5)}M2 9a12 5 0 0 0 24 0v5a12 5 0 0 1-24 0zM2 18a12 5 0 0 0 24 0v5a12 5 0 0 1-24 0z`,
  tree: rect(9, 0, 10, 8) + rect(12.5, 8, 3, 8) + rect(3, 12.5, 22, 3) + rect(0, 15, 10, 10) + rect(18, 15, 10, 10),
  globe: ring(14, 14, 14, 3) + ellipse(14, 14, 6.5, 14) + ellipse(14, 14, 4, 11.5, 0, 'hole') + rect(1, 12.5, 26, 3),
  pin: `M14 28l-10-14a11 11 0 1 1 20 0z${circle(14, 10, 4, 'hole')}`,
  sheet: frame({ x: 3, y: 0, w: 22, h: 28 }, 2, 3) + [7, 13, 19].map((y) => rect(8, y, 12, 2.5)).join(''),
  scales: rect(12.5, 2, 3, 24) + rect(2, 4, 24, 3) + rect(7, 25, 14, 3) + pie(5, 13, 6, 0, 180) + pie(23, 13, 6, 0, 180),
  stairs: polygon([0, 28, 0, 20, 9, 20, 9, 12, 18, 12, 18, 4, 28, 4, 28, 28]),
  cap: `${polygon([14, 3, 28, 10, 14, 17, 0, 10])}M6 16l8 4 8-4v6q-8 5-16 0z`,
  swatch: pie(14, 14, 14, 0, 86) + pie(14, 14, 14, 94, 176) + pie(14, 14, 14, 184, 266) + ring(21, 7, 6, 2.5),
  antenna:
    polyline([14, 12, 8, 27], 3) +
    polyline([14, 12, 20, 27], 3) +
    circle(14, 10, 4) +
    arcBand(14, 10, 11, 3, 130, 230) +
    arcBand(14, 10, 11, 3, -50, 50),
} as const

type MarkName = keyof typeof MARKS

function chevronDown(y: number): string {
  return polygon([0, y, 14, y + 6, 28, y, 28, y + 4, 14, y + 10, 0, y + 4])
}

function tooth(degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return line(14 + 9 * x, 14 + 9 * y, 14 + 14 * x, 14 + 14 * y, 5)
}

/** The first word found in the slug gives the mark; the order goes from precise words to general ones. */
const MARK_OF_WORD: readonly (readonly [word: string, mark: MarkName])[] = [
  ['front', 'window'],
  ['back', 'server'],
  ['full', 'layers'],
  ['mobile', 'phone'],
  ['devops', 'loop'],
  ['devsecops', 'loop'],
  ['fiabilite', 'curve'],
  ['sre', 'curve'],
  ['cloud', 'cloud'],
  ['reseau', 'antenna'],
  ['telecom', 'antenna'],
  ['base', 'cylinder'],
  ['scientist', 'scatter'],
  ['science', 'scatter'],
  ['engineer', 'pipe'],
  ['soc', 'radar'],
  ['detection', 'radar'],
  ['incident', 'radar'],
  ['analyst', 'magnifier'],
  ['intelligence', 'spark'],
  ['apprentissage', 'spark'],
  ['geomat', 'pin'],
  ['decisionnel', 'curve'],
  ['gouvernance', 'scales'],
  ['intrusion', 'bug'],
  ['pentest', 'bug'],
  ['cryptolog', 'key'],
  ['identite', 'key'],
  ['audit', 'target'],
  ['rssi', 'lock'],
  ['cyber', 'lock'],
  ['securite', 'lock'],
  ['protection', 'sheet'],
  ['juriste', 'scales'],
  ['owner', 'list'],
  ['manager', 'target'],
  ['scrum', 'cycle'],
  ['agil', 'cycle'],
  ['coach', 'people'],
  ['intrapreneu', 'spark'],
  ['deploiement', 'globe'],
  ['programme', 'stairs'],
  ['direct', 'people'],
  ['projet', 'agenda'],
  ['cherch', 'magnifier'],
  ['accessib', 'contrast'],
  ['redact', 'pencil'],
  ['conten', 'pencil'],
  ['ux', 'bubble'],
  ['graphi', 'swatch'],
  ['interface', 'swatch'],
  ['designer', 'swatch'],
  ['service', 'bubble'],
  ['produit', 'target'],
  ['urbanis', 'grid'],
  ['entreprise', 'tree'],
  ['test', 'bug'],
  ['recette', 'list'],
  ['qualification', 'list'],
  ['integrat', 'pipe'],
  ['logiciel', 'gear'],
  ['technique', 'wrench'],
  ['automat', 'gear'],
  ['format', 'cap'],
  ['proximite', 'pin'],
  ['poste', 'window'],
  ['support', 'bubble'],
  ['systeme', 'terminal'],
  ['exploitation', 'gear'],
  ['production', 'gear'],
  ['achat', 'coin'],
  ['acheteu', 'coin'],
  ['budget', 'coin'],
  ['transformation', 'stairs'],
  ['changement', 'stairs'],
  ['conseil', 'book'],
  ['chef', 'stairs'],
  ['donnees', 'cylinder'],
  ['si', 'tree'],
]

const ALL_MARKS: NonEmpty<MarkName> = ['gear', 'book', 'grid', 'tree', 'stairs', 'spark', 'target', 'sheet', 'terminal', 'globe']

/** The sign of a profession's specialty, found in its slug or by its hash. */
export function specialtyMark(slug: string): string {
  const found = MARK_OF_WORD.find(([word]) => `-${slug}`.includes(`-${word}`))
  return MARKS[found?.[1] ?? pickByHash(ALL_MARKS, slug)]
}

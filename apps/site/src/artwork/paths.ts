/**
 * Path data for filled shapes. DSFR layers receive a fill and no stroke, so a line is a thin surface here.
 * Shapes turn clockwise; the same shape turned counter-clockwise cuts a hole in what it lies on (non-zero rule).
 */
export type Turn = 'clockwise' | 'hole'
export type Point = readonly [x: number, y: number]

export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Writes a number with one decimal at most and no useless zero. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A coordinate of an artwork is not a finite number')
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.')
}

/** Writes one path command, with a separator only where the grammar needs one. */
export function command(letter: string, ...values: readonly number[]): string {
  let text = letter
  values.forEach((value, index) => {
    const written = formatNumber(value)
    text += index === 0 || written.startsWith('-') ? written : ` ${written}`
  })
  return text
}

/** A rectangle. */
export function rect(x: number, y: number, w: number, h: number, turn: Turn = 'clockwise'): string {
  const start = command('M', x, y)
  if (turn === 'hole') return `${start}${command('v', h)}${command('h', w)}${command('v', -h)}z`
  return `${start}${command('h', w)}${command('v', h)}${command('h', -w)}z`
}

/** A rectangle with rounded corners. */
export function roundRect(x: number, y: number, w: number, h: number, radius: number, turn: Turn = 'clockwise'): string {
  const r = Math.min(radius, w / 2, h / 2)
  if (r <= 0) return rect(x, y, w, h, turn)
  const corner = (dx: number, dy: number): string => command('a', r, r, 0, 0, turn === 'hole' ? 0 : 1, dx, dy)
  const start = command('M', x + r, y)
  const across = w - 2 * r
  if (h === 2 * r && turn === 'clockwise') {
    const end = (dy: number): string => command('a', r, r, 0, 0, 1, 0, dy)
    return `${start}${command('h', across)}${end(h)}${command('h', -across)}${end(-h)}z`
  }
  const down = h - 2 * r
  if (turn === 'hole') {
    const left = `${corner(-r, r)}${command('v', down)}${corner(r, r)}${command('h', across)}`
    return `${start}${left}${corner(r, -r)}${command('v', -down)}${corner(-r, -r)}z`
  }
  const right = `${command('h', across)}${corner(r, r)}${command('v', down)}${corner(-r, r)}`
  return `${start}${right}${command('h', -across)}${corner(-r, -r)}${command('v', -down)}${corner(r, -r)}z`
}

/** The outline of a rounded rectangle, `thickness` wide, inside the given bounds. */
export function frame({ x, y, w, h }: Box, radius: number, thickness: number): string {
  const inner = roundRect(x + thickness, y + thickness, w - 2 * thickness, h - 2 * thickness, radius - thickness, 'hole')
  return roundRect(x, y, w, h, radius) + inner
}

/** An ellipse, rotated by `tilt` degrees. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, tilt = 0, turn: Turn = 'clockwise'): string {
  const angle = (tilt * Math.PI) / 180
  const dx = rx * Math.cos(angle)
  const dy = rx * Math.sin(angle)
  const sweep = turn === 'hole' ? 0 : 1
  const arc = (x: number, y: number): string => command('a', rx, ry, tilt, 1, sweep, x, y)
  return `${command('M', cx - dx, cy - dy)}${arc(2 * dx, 2 * dy)}${arc(-2 * dx, -2 * dy)}z`
}

/** A disc. */
export function circle(cx: number, cy: number, r: number, turn: Turn = 'clockwise'): string {
  return ellipse(cx, cy, r, r, 0, turn)
}

/** A circle drawn as a line `thickness` wide, inside the radius. */
export function ring(cx: number, cy: number, r: number, thickness: number): string {
  return circle(cx, cy, r) + circle(cx, cy, r - thickness, 'hole')
}

/** A polygon from x, y, x, y …; its points are put in the asked order whatever the way they were listed. */
export function polygon(coordinates: readonly number[], turn: Turn = 'clockwise'): string {
  const points = pairs(coordinates)
  const ordered = isClockwise(points) === (turn === 'clockwise') ? points : points.reverse()
  let text = ''
  let [previousX, previousY] = [0, 0]
  ordered.forEach(([x, y], index) => {
    const [roundX, roundY] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
    text += index === 0 ? command('M', roundX, roundY) : command('l', roundX - previousX, roundY - previousY)
    previousX = roundX
    previousY = roundY
  })
  return `${text}z`
}

/** Groups x, y, x, y … by two. */
function pairs(coordinates: readonly number[]): Point[] {
  return coordinates.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, coordinates[index + 1] ?? 0]] : []))
}

function isClockwise(points: readonly Point[]): boolean {
  let area = 0
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    area += x * nextY - nextX * y
  })
  return area >= 0
}

/** A straight line as a thin surface. */
export function line(x1: number, y1: number, x2: number, y2: number, thickness: number, turn: Turn = 'clockwise'): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const dx = ((y2 - y1) / length) * (thickness / 2)
  const dy = ((x2 - x1) / length) * (thickness / 2)
  return polygon([x1 + dx, y1 - dy, x2 + dx, y2 - dy, x2 - dx, y2 + dy, x1 - dx, y1 + dy], turn)
}

/** A broken line from x, y, x, y …, with round joints and ends. */
export function polyline(coordinates: readonly number[], thickness: number): string {
  const points = pairs(coordinates)
  let text = ''
  points.forEach((point, index) => {
    const following = points[index + 1]
    text += circle(point[0], point[1], thickness / 2)
    if (following) text += line(...point, ...following, thickness)
  })
  return text
}

/** The point at an angle (degrees, clockwise from the right) of a circle. */
export function polar(cx: number, cy: number, r: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]
}

/** A band of a ring between two angles, less than a full turn apart. */
export function arcBand(cx: number, cy: number, r: number, thickness: number, from: number, to: number): string {
  const inner = Math.max(r - thickness, 0)
  const large = to - from > 180 ? 1 : 0
  const [outerEnd, innerEnd, innerStart] = [polar(cx, cy, r, to), polar(cx, cy, inner, to), polar(cx, cy, inner, from)]
  const back = inner > 0 ? command('A', inner, inner, 0, large, 0, ...innerStart) : ''
  const outward = `${command('M', ...polar(cx, cy, r, from))}${command('A', r, r, 0, large, 1, ...outerEnd)}`
  return `${outward}${command('L', ...innerEnd)}${back}z`
}

/** A slice of a disc. */
export function pie(cx: number, cy: number, r: number, from: number, to: number): string {
  return arcBand(cx, cy, r, r, from, to)
}

/** A horizontal wave as a band: `periods` full periods of length `period`. */
export function waveBand(x: number, y: number, period: number, periods: number, amplitude: number, thickness: number): string {
  const half = period / 2
  const forth = command('t', half, 0).repeat(2 * periods - 1)
  const back = command('t', -half, 0).repeat(2 * periods - 1)
  const start = `${command('M', x, y)}${command('q', half / 2, -2 * amplitude, half, 0)}${forth}`
  return `${start}${command('v', thickness)}${command('q', -half / 2, 2 * amplitude, -half, 0)}${back}z`
}

/** A smooth closed shape that follows its points; listed clockwise, or the other way for a hole. */
export function blob(points: readonly Point[], turn: Turn = 'clockwise'): string {
  const ordered = turn === 'hole' ? [...points].reverse() : points
  const middle = (index: number): Point => {
    const [x1, y1] = ordered[index % ordered.length] ?? [0, 0]
    const [x2, y2] = ordered[(index + 1) % ordered.length] ?? [0, 0]
    return [(x1 + x2) / 2, (y1 + y2) / 2]
  }
  let text = command('M', ...middle(ordered.length - 1))
  ordered.forEach((point, index) => {
    text += command('Q', ...point, ...middle(index))
  })
  return `${text}z`
}

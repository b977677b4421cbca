import { arcBand, circle, frame, line, type Point, polar, polygon, polyline, rect, ring, roundRect } from './paths.ts'
import { range } from './scene-inks.ts'
import { FAINT, heading, type Screen, SOFT, shareOf, text } from './screen-parts.ts'

export const map: Screen = (art, { x, y, w, h }, random) => {
  const [road, street] = [x + random.step(24, w - 32, 8), y + random.step(32, h - 32, 8)]
  const [east, south] = [x + w - road - 3, y + h - street - 3]
  art.add('major', rect(x, y, road - x - 3, street - y - 3) + rect(road + 3, street + 3, east, south), FAINT)
  art.add('major', rect(x, street + 3, road - x - 3, south), 0.25)
  art.add('major', rect(road + 3, y, east, street - y - 3), 0.07)
  const [endX, endY] = [x + w - 12, y + 24]
  const bend = random.chance(0.5) ? [road, y + h - 2, road, street] : [x + 4, street]
  art.add('minor', polyline([...bend, endX, street, endX, endY + 4], 4))
  art.add('major', `M${endX} ${endY}l-8-12a9 9 0 1 1 16 0z${circle(endX, endY - 16, 3, 'hole')}`)
  for (const _ of range(3)) art.add('major', circle(x + random.step(8, w - 32, 8), y + random.step(8, h - 12, 8), 3))
}

export const bars: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const pitch = w > 100 ? 16 : 12
  const count = Math.floor(w / pitch)
  const best = random.integer(1, count - 1)
  for (const k of range(count)) {
    const height = k === best ? h - 20 : random.step(12, h - 28, 4)
    const tint = k === best || k % 2 === 0 ? 1 : SOFT
    art.add(k === best ? 'minor' : 'major', rect(x + pitch * k + 2, y + h - 4 - height, pitch - 6, height), tint)
  }
  art.add('major', rect(x, y + h - 2, w, 2))
}

export const curve: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const count = Math.max(4, Math.floor(w / 24))
  const gap = (w - 16) / (count - 1)
  const climb = range(count).flatMap((k) => [x + gap * k, y + h - 8 - ((h - 36) * k) / count - random.step(0, 20, 4)])
  const [endX, endY] = [climb.at(-2) ?? x, climb.at(-1) ?? y]
  art.add('major', polygon([x, y + h, ...climb, endX, y + h]), FAINT)
  art.add('major', polyline(climb, 3))
  art.add('minor', circle(endX + 7, endY, 6))
  for (const share of [0.4, 0.7]) art.add('major', rect(x, Math.round(y + h * share), w, 1), SOFT)
}

export const calendar: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  heading(art, box, random)
  const columns = w > 100 ? 7 : 4
  const pitch = w / columns
  const rows = Math.floor((h - 10) / 16)
  const chosen = random.integer(1, rows * columns - 2)
  for (const index of range(rows * columns)) {
    const here = index === chosen || index === chosen + 1
    const cell = rect(x + pitch * (index % columns), y + 14 + 16 * Math.floor(index / columns), pitch - 4, 12)
    art.add(here ? 'minor' : 'major', cell, here ? 1 : random.chance(0.2) ? SOFT : FAINT)
  }
}

export const share: Screen = (art, box, random) => {
  const { x, y, w, h } = box
  const beside = w > 100
  heading(art, box, random)
  const r = Math.min((h - 16) / 2, beside ? w / 3 : w / 2)
  const [cx, cy] = [x + r, y + 14 + r]
  const [first, second] = [random.step(60, 160, 10), random.step(200, 300, 10)]
  art.add('minor', arcBand(cx, cy, r, r * 0.36, -90, first - 93))
  art.add('major', arcBand(cx, cy, r, r * 0.36, first - 90, second - 93))
  art.add('major', arcBand(cx, cy, r, r * 0.36, second - 90, 267), SOFT)
  for (const row of range(beside ? 4 : (h - 24 - 2 * r) / 12)) {
    const [left, top] = beside ? [x + 2 * r + 16, y + 22 + 16 * row] : [x, y + 26 + 2 * r + 12 * row]
    art.add('major', rect(left, top, 6, 6), row % 2 === 0 ? 1 : SOFT)
    text(art, left + 12, top + 1, w - 12 - (left - x), random)
  }
}

export const network: Screen = (art, { x, y, w, h }, random) => {
  const [cx, cy, core] = [x + w / 2, y + h / 2, random.pick([10, 12, 14])]
  const count = random.integer(5, 7)
  const around = range(count).map((k): Point => {
    const [dx, dy] = polar(0, 0, 1, (360 / count) * k + random.integer(-16, 16))
    return [cx + (w / 2 - 8) * dx, cy + (h / 2 - 8) * dy]
  })
  around.forEach((node, k) => {
    const reach = Math.hypot(node[0] - cx, node[1] - cy) / core
    art.add('major', line(cx + (node[0] - cx) / reach, cy + (node[1] - cy) / reach, ...node, 2), SOFT)
    art.add('major', line(...node, ...(around[(k + 1) % count] ?? node), 1.5), SOFT)
  })
  for (const node of around) art.add('major', random.chance(0.4) ? ring(...node, 7, 3) : circle(...node, random.pick([4, 6, 8])))
  art.add('minor', circle(cx, cy, core))
}

export const figures: Screen = (art, { x, y, w, h }, random) => {
  const columns = w > 100 ? 3 : 2
  const pitch = (w + 8) / columns
  for (const k of range(columns)) {
    art.add('major', frame({ x: x + pitch * k, y, w: pitch - 8, h: 32 }, 2, 2))
    art.add(
      k === 0 ? 'minor' : 'major',
      roundRect(x + pitch * k + 6, y + 8, Math.min(pitch - 20, shareOf(pitch - 20, 0.5, 0.9, random)), 8, 2),
    )
    text(art, x + pitch * k + 6, y + 21, pitch - 20, random)
  }
  for (const row of range((h - 36) / 12)) {
    art.add('major', rect(x, y + 42 + 12 * row, w, 6), FAINT)
    art.add('major', rect(x, y + 42 + 12 * row, shareOf(w, 0.2, 0.9, random), 6))
  }
}

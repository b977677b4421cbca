import type { Motif } from './motifs.ts'
import type { Scene } from './scene-inks.ts'
import { balance, chevrons, columns, honeycomb, mosaic, petals, spiral, weave } from './scenes-of-order.ts'
import { contours, furrows, graticule, lanes, parcels, shelves, waves } from './scenes-of-places.ts'

/** Every motif's scene. */
export const SCENES: Readonly<Record<Motif, Scene>> = {
  weave,
  honeycomb,
  balance,
  columns,
  shelves,
  spiral,
  petals,
  contours,
  chevrons,
  furrows,
  mosaic,
  graticule,
  parcels,
  waves,
  lanes,
}

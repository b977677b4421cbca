/**
 * EcoIndex of a page, from 0 to 100: the published formula of the Green IT collective (https://www.ecoindex.fr, cnumr/GreenIT-Analysis). Each
 * figure takes its place among the twentieths of the pages of the HTTP Archive; elements count three times, requests twice, bytes once.
 */

const ELEMENTS = [
  ...[0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603],
  ...[674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601],
]
const REQUESTS = [...[0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78], ...[86, 95, 105, 117, 130, 147, 170, 205, 281, 3920]]
const KILOBYTES = [
  ...[0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32],
  ...[1648.27, 1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26],
]

/** How many twentieths of the pages are below a value, with the share of the one it is in. */
function place(bounds: readonly number[], value: number): number {
  const next = bounds.findIndex((bound) => value < bound)
  const [low, high] = [bounds[next - 1], bounds[next]]
  if (low === undefined || high === undefined) return next === -1 ? bounds.length - 1 : 0
  return next - 1 + (value - low) / (high - low)
}

export function ecoIndex({ elements, requests, bytes }: { elements: number; requests: number; bytes: number }): number {
  const weighted = 3 * place(ELEMENTS, elements) + 2 * place(REQUESTS, requests) + place(KILOBYTES, bytes / 1000)
  return 100 - (5 * weighted) / 6
}

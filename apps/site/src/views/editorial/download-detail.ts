import { frenchNumber } from '../../copy/format.ts'

/** "TXT, 1,9 Ko": the format of a file and its size, as its text weighs on disk. */
export function downloadDetail(file: string, text: string): string {
  const kilobytes = Math.round(new TextEncoder().encode(text).length / 100) / 10
  return `${file.replace(/^.*\./, '').toUpperCase()}, ${frenchNumber(kilobytes)}\u00A0Ko`
}

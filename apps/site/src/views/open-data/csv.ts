/** A value of one cell; a list becomes one cell, its items parted by a bar. */
type CellValue = string | number | boolean | null | readonly string[]

/** What a spreadsheet would run as a formula when a cell starts with it. */
const FORMULA_START = /^[=+\-@\t\r]/

function cell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.join(' | ')
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV as RFC 4180 describes it: commas, CRLF, quotes doubled; a text that could be a formula is made plain text by an apostrophe. */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, CellValue>>[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
  return `${lines.join('\r\n')}\r\n`
}

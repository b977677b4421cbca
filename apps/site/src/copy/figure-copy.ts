import type { KeyFigure } from '@metiers-numeriques/content-schemas/domain/parts'
import { joined } from './format.ts'

/** "15 millions de personnes". */
export function figureText({ value, unit }: Pick<KeyFigure, 'value' | 'unit'>): string {
  return joined([value, unit], ' ')
}

/** What a figure counts, with its year unless the words already say it: "Utilisateurs de la plateforme (2023)". */
export function figureMeaning({ label, date }: Pick<KeyFigure, 'label' | 'date'>): string {
  const year = date.slice(0, 4)
  return label.includes(year) ? label : `${label} (${year})`
}

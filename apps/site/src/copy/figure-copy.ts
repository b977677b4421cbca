import type { KeyFigure } from '@metiers-numeriques/content-schemas/domain/parts'
import { joined } from './format.ts'

/** "15 millions de personnes". */
export function figureText({ value, unit }: Pick<KeyFigure, 'value' | 'unit'>): string {
  return joined([value, unit], ' ')
}

/** The figure and what it counts, with its year: "Utilisateurs de la plateforme (2023)". */
export function figureMeaning({ label, date }: Pick<KeyFigure, 'label' | 'date'>): string {
  return `${label} (${date.slice(0, 4)})`
}

import type { SiteMinistry } from '../cms/site-types.ts'

type Accent = SiteMinistry['accent']

/** Class that gives the minor layer of a drawing a ministry's colour. The names are whole, so that their rules are kept. */
const ARTWORK = {
  'green-tilleul-verveine': 'fr-artwork--green-tilleul-verveine',
  'green-bourgeon': 'fr-artwork--green-bourgeon',
  'green-emeraude': 'fr-artwork--green-emeraude',
  'green-menthe': 'fr-artwork--green-menthe',
  'green-archipel': 'fr-artwork--green-archipel',
  'blue-ecume': 'fr-artwork--blue-ecume',
  'blue-cumulus': 'fr-artwork--blue-cumulus',
  'purple-glycine': 'fr-artwork--purple-glycine',
  'pink-macaron': 'fr-artwork--pink-macaron',
  'pink-tuile': 'fr-artwork--pink-tuile',
  'yellow-tournesol': 'fr-artwork--yellow-tournesol',
  'yellow-moutarde': 'fr-artwork--yellow-moutarde',
  'orange-terre-battue': 'fr-artwork--orange-terre-battue',
  'brown-cafe-creme': 'fr-artwork--brown-cafe-creme',
  'brown-caramel': 'fr-artwork--brown-caramel',
  'brown-opera': 'fr-artwork--brown-opera',
  'beige-gris-galet': 'fr-artwork--beige-gris-galet',
} as const satisfies Record<Accent, string>

/** Class that gives a band or a monogram a ministry's colours (see `styles/accents.css`). */
const SURFACE = {
  'green-tilleul-verveine': 'mn-accent--green-tilleul-verveine',
  'green-bourgeon': 'mn-accent--green-bourgeon',
  'green-emeraude': 'mn-accent--green-emeraude',
  'green-menthe': 'mn-accent--green-menthe',
  'green-archipel': 'mn-accent--green-archipel',
  'blue-ecume': 'mn-accent--blue-ecume',
  'blue-cumulus': 'mn-accent--blue-cumulus',
  'purple-glycine': 'mn-accent--purple-glycine',
  'pink-macaron': 'mn-accent--pink-macaron',
  'pink-tuile': 'mn-accent--pink-tuile',
  'yellow-tournesol': 'mn-accent--yellow-tournesol',
  'yellow-moutarde': 'mn-accent--yellow-moutarde',
  'orange-terre-battue': 'mn-accent--orange-terre-battue',
  'brown-cafe-creme': 'mn-accent--brown-cafe-creme',
  'brown-caramel': 'mn-accent--brown-caramel',
  'brown-opera': 'mn-accent--brown-opera',
  'beige-gris-galet': 'mn-accent--beige-gris-galet',
} as const satisfies Record<Accent, string>

export type AccentArtwork = (typeof ARTWORK)[Accent]
export type AccentSurface = (typeof SURFACE)[Accent]

export function accentArtwork({ accent }: Pick<SiteMinistry, 'accent'>): AccentArtwork {
  return ARTWORK[accent]
}

export function accentSurface({ accent }: Pick<SiteMinistry, 'accent'>): AccentSurface {
  return SURFACE[accent]
}

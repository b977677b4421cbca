/** What a publication needs to draw the images of shared pages. Nothing of it may be bundled with the pages: it draws with native code. */

export { cardKey } from './card-key.ts'
export { drawCard } from './draw-card.ts'
export { describeCard, socialCards } from './social-card.ts'

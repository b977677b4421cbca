/** Whether a selector could style a page, whatever the state that a visitor or a script puts it in. */
import type { HTMLElement } from 'node-html-parser'

/** A pseudo-class that the structure of the page decides is kept, for what follows it; any other is a state, which can come. */
const STRUCTURE_OR_STATE =
  /(:(?:root|not|is|where|has|empty|(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type))(?![\w-]))|::?[a-z-]+(?:\([^()]*\))?/g
/** Set by the DSFR's scripts, or by a change of theme. */
const SCRIPTED = /\[data-fr-[^\]]*\]|\[aria-expanded[^\]]*\]|\.fr-(?:collapse--expanded|modal--opened)\b/g

function stripStates(selector: string): string {
  return selector
    .replace(SCRIPTED, '')
    .replace(STRUCTURE_OR_STATE, (_, structure: string | undefined) => structure ?? '')
    .replace(/:(?:not|is|where|has)\([\s,]*\)/g, '')
    .replace(/(^|[\s>+~])(?=$|[>+~])/g, '$1*')
}

export function matchesSomething(root: HTMLElement, selector: string): boolean {
  const still = stripStates(selector).trim()
  return still === '' || root.querySelector(still) !== null
}

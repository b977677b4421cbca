/** The checks of pages, each on a page that is sound and on a copy with the one fault that it is for. */
import { expect, type Page, test } from '@playwright/test'
import { headingFaults, landmarkFaults, linkFaults, readAriaSnapshot } from '../support/accessible-tree.ts'
import {
  clippedFaults,
  deadButtonFaults,
  focusFaults,
  hiddenTextFaults,
  motionFaults,
  ownWayFaults,
  palePrintFaults,
  sidewaysFaults,
} from '../support/layout-checks.ts'
import { printedSlips } from '../support/printed-slips.ts'

const SOUND = `<!doctype html><html lang="fr"><head><style>:focus { outline: 2px solid blue } .mn-x { color: black }</style></head><body>
<header><nav aria-label="Menu"><a href="/a/">Offres</a></nav></header>
<main><h1>Offres</h1><h2>Bretagne</h2><ul><li><a href="/b/">Une offre</a></li></ul><h2>Corse</h2><p class="mn-x">Aucune offre. <a href="/c/">Voir la Bretagne</a></p></main>
<footer><p>Pied <button type="button" popovertarget="sens">RGAA</button><span popover id="sens">Référentiel</span></p></footer></body></html>`

const tree = (check: (snapshot: string) => string[]) => async (page: Page) => check(await page.locator('body').ariaSnapshot())
const inside = (check: () => string[]) => (page: Page) => page.evaluate(check)
const headings = tree((snapshot) => headingFaults(readAriaSnapshot(snapshot)))
const landmarks = tree((snapshot) => landmarkFaults(readAriaSnapshot(snapshot)))
const focus = (page: Page) => page.evaluate(focusFaults, 'each' as const)
const hiddenText = (page: Page) => page.evaluate(hiddenTextFaults, 'body' as const)
const slips = async (page: Page) => printedSlips('/', await page.content())

test.use({ trace: 'off' })

/** The fault, its check, what is changed in the sound page, and what the check then says. */
const FAULTS: readonly [string, (page: Page) => Promise<string[]>, string, string, RegExp][] = [
  ['a second h1', headings, '<h2>Corse</h2>', '<h1>Corse</h1>', /2 headings of level 1/],
  ['a level skipped', headings, '<h2>Bretagne</h2>', '<h3>Bretagne</h3>', /skips from level 1 to 3/],
  ['a heading without words', headings, '<h2>Corse</h2>', '<h2 aria-label=" "></h2><p>x</p>', /empty heading/],
  ['no main', landmarks, 'main>', 'div>', /0 "main"/],
  ['a menu without a name', landmarks, '<nav aria-label="Menu">', '<nav>', /"navigation" landmark without a name/],
  [
    'two menus of one name',
    landmarks,
    '<footer>',
    '<footer><nav aria-label="Menu"><a href="/d/">Contact</a></nav>',
    /two landmarks/,
  ],
  ['a vague link', tree(linkFaults), 'Voir la Bretagne', 'En savoir plus', /is not clear/],
  ['a link without a name', tree(linkFaults), 'Voir la Bretagne', '', /link "" to/],
  [
    'one name for two addresses',
    tree(linkFaults),
    'Aucune offre.',
    'Aucune offre. <a href="/z/">Voir la Bretagne</a>',
    /in one context/,
  ],
  ['a block too wide', inside(sidewaysFaults), '<h2>Corse</h2>', '<h2 style="width: 3000px">Corse</h2>', /scrolls sideways/],
  [
    'words past the window, cut by the page',
    inside(sidewaysFaults),
    '<main>',
    '<main style="overflow: clip"><p style="margin-left: 3000px">Loin</p>',
    /goes past/,
  ],
  [
    'a box too low for its words',
    inside(clippedFaults),
    '<h2>Corse</h2>',
    '<h2 style="height: 9px; overflow: hidden">Corse</h2>',
    /cuts "Corse"/,
  ],
  [
    'a box too narrow for its words',
    inside(clippedFaults),
    '<h2>Corse</h2>',
    '<h2 style="width: 9px; overflow: hidden">Corse</h2>',
    /cuts "Corse"/,
  ],
  ['words that are hidden', hiddenText, '<h2>Corse</h2>', '<h2 style="visibility: hidden">Corse</h2>', /hides "Corse"/],
  [
    'words that are folded',
    hiddenText,
    '<h2>Corse</h2>',
    '<div style="max-height: 0; overflow: hidden">Corse</div>',
    /hides "Corse"/,
  ],
  [
    'a button for a script',
    inside(deadButtonFaults),
    '<h2>Corse</h2>',
    '<button type="button">Ouvrir</button>',
    /dead button "Ouvrir"/,
  ],
  ['a button of a meaning that is not there', inside(deadButtonFaults), ' id="sens"', '', /dead button "RGAA"/],
  ['a meaning that nothing opens', hiddenText, ' popovertarget="sens"', '', /hides "Référentiel"/],
  ['a movement', inside(motionFaults), '.mn-x {', '.mn-x { transition: color 0.3s;', /transition of 0.3s/],
  ['a smooth scroll', inside(motionFaults), '.mn-x {', 'html { scroll-behavior: smooth } .mn-x {', /scrolls smoothly/],
  ['pale words', inside(palePrintFaults), '.mn-x { color: black', '.mn-x { color: #ddd', /prints rgb\(221, 221, 221\)/],
  ['a focus without mark', focus, 'outline: 2px solid blue', 'outline: none', /no mark of it/],
  [
    'a focus under something',
    focus,
    '<footer>',
    '<div style="position: fixed; inset: 0">Voile</div><footer>',
    /has the focus under div/,
  ],
  [
    'a focus on nothing',
    focus,
    '<footer>',
    '<a href="/e/" style="display: block; height: 0; overflow: hidden">x</a><footer>',
    /not in sight|under/,
  ],
  ['a new window', inside(ownWayFaults), '<a href="/c/">', '<a href="/c/" target="_blank">', /_blank/],
  ['another language', inside(ownWayFaults), 'lang="fr"', 'lang="en"', /not said to be in French/],
  ['a word of the program', slips, 'Aucune offre.', 'undefined', /prints undefined/],
  ['an object', slips, 'Aucune offre.', '[object Object]', /prints \[object/],
  ['an empty list', slips, '<li><a href="/b/">Une offre</a></li>', '', /empty <ul>/],
  ['an empty paragraph', slips, '<h2>Corse</h2>', '<h2>Corse</h2><p> </p>', /empty <p>/],
  ['a heading of nothing', slips, '<h2>Corse</h2>', '<h2>Vide</h2><h2>Corse</h2>', /"Vide" has nothing under it/],
  ['a lone dash', slips, 'Aucune offre.', '</p><p>Paris, </p><p>', /sign alone: "Paris,/],
  ['a lone point between', slips, '<h2>Corse</h2>', '<h2>Corse</h2><p>CDI · </p>', /sign alone/],
]

test('each check is silent on a sound page, and tells the one fault of a spoilt copy', async ({ page }) => {
  for (const [fault, check, from, to, said] of FAULTS) {
    await page.setContent(SOUND)
    await page.keyboard.press('Tab')
    expect.soft(await check(page), `on the sound page, for ${fault}`).toEqual([])
    const spoilt = SOUND.replaceAll(from, to)
    expect(spoilt, fault).not.toBe(SOUND)
    await page.setContent(spoilt)
    await page.keyboard.press('Tab')
    expect.soft((await check(page)).join('\n'), fault).toMatch(said)
  }
})

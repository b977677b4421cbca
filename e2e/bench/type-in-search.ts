/**
 * Types words in the offers search of the site at an address, and prints what each letter took as JSON:
 * `type-in-search.ts <address> <processor slowed how many times>`.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../support/browser.ts'

const WORDS = [
  ...['python', 'développeur java', 'data', 'rennes', 'devops', 'chef de projet', 'pyhton', 'sécurité'],
  ...['designer', 'product owner', 'bretagne', 'kubernetes', 'apprentissage', 'javascript react', 'postgresql', '35'],
]
/** Between a letter painted and the next one: someone who types fast. */
const PACE = 80

declare global {
  interface Window {
    /** Resolves at the frame that shows the rows of the next letter typed, with the milliseconds since the letter. */
    nextAnswer: Promise<number>
  }
}

/** Watches the results from the browser's own stamp of the next letter on. */
function armStopwatch(): void {
  const results = document.getElementById('resultats')
  const input = document.getElementById('recherche-mots')
  if (results === null || !(input instanceof HTMLInputElement)) throw new Error('This page has no offers search')
  window.nextAnswer = new Promise((resolve) => {
    let typedAt = 0
    input.addEventListener('input', (event) => (typedAt = event.timeStamp), { once: true, capture: true })
    const watch = new MutationObserver(() => {
      if (typedAt === 0 || results.dataset.words !== input.value.trim()) return
      watch.disconnect()
      // The frame is painted after its callbacks: the next task tells when.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - typedAt)
        port2.postMessage(null)
      })
    })
    // An answer says whose it is as it puts its rows; one whose rows were all there already changes nothing else.
    watch.observe(results, { attributes: true, attributeFilter: ['data-words'] })
  })
}

async function typeLetter(page: Page, letter: string): Promise<number> {
  await page.evaluate(armStopwatch)
  await page.keyboard.type(letter)
  return page.evaluate(() => window.nextAnswer)
}

async function typeWord(page: Page, word: string): Promise<number[]> {
  const [first = '', ...letters] = word
  await page.locator('#recherche-mots').fill('')
  await page.keyboard.type(first)
  const times: number[] = []
  for (const letter of letters) {
    // A space changes nothing of the question.
    if (letter === ' ') await page.keyboard.type(letter)
    else times.push(await typeLetter(page, letter))
    await page.waitForTimeout(PACE)
  }
  return times
}

async function firstAnswer(page: Page): Promise<number> {
  await page.evaluate(armStopwatch)
  await page.locator('#recherche-mots').fill('python')
  return page.evaluate(() => window.nextAnswer)
}

/** Processor time of the page's main thread so far, in milliseconds: what others run on the machine isn't in it. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

const [address = '', throttle = '1'] = process.argv.slice(2)
const browser = await chromium.launch(launchOptions)
try {
  const page = await (
    await browser.newContext({ baseURL: address, locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
  ).newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(throttle) })
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto('/offres/')
  await page.locator('#recherche-mots').waitFor()
  const first = await firstAnswer(page)
  const before = await processorTime(session)
  const keystrokes: number[] = []
  for (const word of WORDS) keystrokes.push(...(await typeWord(page, word)))
  const processor = ((await processorTime(session)) - before) / keystrokes.length
  process.stdout.write(JSON.stringify({ first, keystrokes, processor }))
} finally {
  await browser.close()
}

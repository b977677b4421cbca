/**
 * Checks that run inside a page: each is handed to `page.evaluate()` whole, so it uses nothing but what it defines.
 * Each answers faults in words.
 */

/** The page scrolls sideways, or words, pictures or controls go past the window without a frame that scrolls. */
export function sidewaysFaults(): string[] {
  const width = document.documentElement.clientWidth
  const scrollsInside = (element: Element) => {
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true
    }
    return false
  }
  const isContent = (element: Element) =>
    /^(IMG|svg|INPUT|SELECT|BUTTON)$/.test(element.tagName) ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) =>
      isContent(element) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.fr-sr-only, .fr-skiplinks, dialog, template, svg *, caption') === null &&
      element.getBoundingClientRect().right > width + 1 &&
      !scrollsInside(element),
  )
  const scrolled = document.documentElement.scrollWidth
  return [
    ...(scrolled > width ? [`scrolls sideways: ${scrolled} px for ${width}`] : []),
    ...wide
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent?.trim().slice(0, 30)}" goes past the window`,
      ),
  ]
}

/** Words that a box of fixed size cuts off. */
export function clippedFaults(): string[] {
  const ownWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
  // The DSFR shows the icon of such a control and keeps its words for its name.
  const isIconAlone = (element: Element) =>
    /^(A|BUTTON)$/.test(element.tagName) &&
    getComputedStyle(element).whiteSpace === 'nowrap' &&
    Math.min(element.clientWidth, element.clientHeight * 1.25) === element.clientWidth
  const words = (element: Element) =>
    [element, ...element.querySelectorAll('*')].some(
      (part) => ownWords(part) && part.closest('.fr-sr-only') === null && !isIconAlone(part),
    )
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.clientHeight <= 1 || isIconAlone(element))
        return false
      if (element.closest('.fr-sr-only, .fr-skiplinks, .fr-header__brand-top, template, caption, svg, select, input') !== null)
        return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const cutAcross = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
      const cutDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
      return (cutAcross || cutDown) && words(element)
    })
    .slice(0, 5)
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} cuts "${element.textContent?.trim().slice(0, 40)}"`,
    )
}

/** Words of a part of the page that nobody gets to see as it is: hidden or folded, and nowhere else in sight. */
export function hiddenTextFaults(part: 'body' | 'main'): string[] {
  // What only a script can use, and what is for no reader. On paper nothing opens any more, but what the page put away stays away.
  const always =
    '.fr-header, button:not([popovertarget]), label, fieldset, .mn-needs-script, .fr-sr-only, .fr-skiplinks, template, noscript, script, style, svg, option, dialog'
  const allowed = `${always}, ${matchMedia('print').matches ? '[hidden]' : 'details:not([open])'}`
  const isFolded = (element: Element) => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      const { maxHeight, overflowY } = getComputedStyle(up)
      if (/hidden|clip/.test(overflowY) && maxHeight === '0px') return true
    }
    return false
  }
  // The browser opens it by itself, without a script, at the press of a button in sight.
  const isOpened = ({ id }: Element) =>
    document.querySelector(`button[popovertarget="${id}"]`)?.checkVisibility({ visibilityProperty: true }) === true
  const walker = document.createTreeWalker(document.querySelector(part) ?? document.body, NodeFilter.SHOW_TEXT)
  const seen = new Set<string>()
  const hidden = new Map<string, Element>()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text === '' || parent === null || parent.closest(allowed) !== null) continue
    const popover = parent.closest('[popover]')
    if (popover !== null && isOpened(popover) && !matchMedia('print').matches) continue
    const shown = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isFolded(parent)
    if (shown) seen.add(text)
    else hidden.set(text, parent.closest('[id], [class]') ?? parent)
  }
  return [...hidden]
    .filter(([text]) => !seen.has(text))
    .slice(0, 8)
    .map(([text, box]) => `hides "${text.slice(0, 40)}" (${box.tagName.toLowerCase()}#${box.id}.${[...box.classList].join('.')})`)
}

/**
 * Buttons in sight that do nothing without a script: outside a form that a server answers, and neither the title of a fold that is open
 * nor the opener of a meaning.
 */
export function deadButtonFaults(): string[] {
  return [...document.querySelectorAll<HTMLButtonElement>('button, [role="button"]')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .filter((button) => button.closest('form[action]') === null && button.popoverTargetElement === null)
    .filter((button) => {
      const controlled = document.getElementById(button.getAttribute('aria-controls') ?? '')
      return controlled === null || !controlled.checkVisibility({ visibilityProperty: true })
    })
    .map((button) => `shows a dead button "${button.textContent?.trim()}" (#${button.id}.${[...button.classList].join('.')})`)
}

/** Movement of our own styles that goes on for a reader who asked for less of it. */
export function motionFaults(): string[] {
  const faults: string[] = []
  const seconds = (value: string) =>
    Math.max(
      0,
      ...value.split(',').map((part) => (part.includes('ms') ? Number.parseFloat(part) / 1000 : Number.parseFloat(part) || 0)),
    )
  const look = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue
      if (rule instanceof CSSStyleRule && /\.mn-|^html$|^:root$/.test(rule.selectorText)) {
        const { transitionDuration, animationDuration, scrollBehavior } = rule.style
        if (seconds(transitionDuration) > 0.01) faults.push(`${rule.selectorText} has a transition of ${transitionDuration}`)
        if (seconds(animationDuration) > 0.01) faults.push(`${rule.selectorText} is animated for ${animationDuration}`)
        if (scrollBehavior === 'smooth') faults.push(`${rule.selectorText} scrolls smoothly`)
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) look(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) look(sheet.cssRules)
  return faults
}

/** On paper: words too pale for white, whatever the theme of the screen. Backgrounds are not printed. */
export function palePrintFaults(): string[] {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const contrastOnWhite = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255)
    return 1.05 / (0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05)
  }
  const faults = new Set<string>()
  for (const element of document.querySelectorAll('main *')) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
    if (!words || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.fr-sr-only, svg') !== null) continue
    const { color, printColorAdjust } = getComputedStyle(element)
    if (printColorAdjust !== 'exact' && contrastOnWhite(color) < 3)
      faults.add(`${element.tagName.toLowerCase()}.${[...element.classList].join('.')} prints ${color} on white`)
  }
  return [...faults].slice(0, 5)
}

/**
 * After a press of Tab: what has the focus, or would have it one after the other, and is not in sight, has no mark of it, or is under
 * something else.
 */
export function focusFaults(which: 'current' | 'each'): string[] {
  const labelsOf = (element: Element) => (element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [])
  const isMarked = (element: Element) =>
    // The DSFR draws the mark of its boxes on their label.
    [element, ...labelsOf(element)].some((part) =>
      [null, '::before', '::after'].some((pseudo) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
      }),
    )
  const inSight = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const look = (element: Element): string[] => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
    const name = `${element.tagName.toLowerCase()}#${element.id} "${words}"`
    // A link around blocks has boxes without width beside those of its blocks.
    const boxes = [element, ...element.children].flatMap((part) => [...part.getClientRects()])
    const box = boxes.find(({ width, height }) => width > 0 && height > 0)
    if (box === undefined || !inSight(element)) return [`${name} has the focus and is not in sight`]
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1)
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)
    const top = document.elementFromPoint(x, y)
    const shares = [element, ...labelsOf(element)].some((part) => part.contains(top) || top?.contains(part) === true)
    const under = `${top?.tagName.toLowerCase()}.${[...(top?.classList ?? [])].join('.')}`
    return [
      ...(isMarked(element) ? [] : [`${name} has the focus and no mark of it`]),
      ...(shares ? [] : [`${name} has the focus under ${under}`]),
    ]
  }
  if (which === 'current') {
    const element = document.activeElement
    // The start of the content takes the focus from its skip link and shows no mark.
    return element === null || element === document.body || element.tagName === 'MAIN' ? [] : look(element)
  }
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  return [...document.querySelectorAll<HTMLElement>(focusable)].filter(inSight).flatMap((element) => {
    element.focus()
    return document.activeElement === element ? look(element) : []
  })
}

/** What would move, open, ask or take the keyboard without the reader's wish; and a page not said to be in French. */
export function ownWayFaults(): string[] {
  const asks =
    'meta[http-equiv="refresh"], marquee, blink, [autofocus], [accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"]), video[autoplay], audio[autoplay], [target="_blank"]:not([title*="nouvelle fenêtre"])'
  const faults = [...document.querySelectorAll(asks)].map(({ outerHTML }) => outerHTML.slice(0, 100))
  return document.documentElement.lang === 'fr' ? faults : [...faults, 'is not said to be in French']
}

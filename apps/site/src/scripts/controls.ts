import controlsStyles from '../../.generated/controls.css?url'

/**
 * The DSFR's scripts weigh more than a page: they come when a control that needs them is first approached, and the act that was asked of it
 * is then done. Should they not come, everything they would have opened is shown.
 */

const CONTROLS = 'button[data-fr-opened], .fr-accordion__btn, .fr-breadcrumb__button, .fr-transcription__btn'

const FRAMES_TO_START = 6

const root = document.documentElement
let started: Promise<void> | undefined

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** The styles of forms and modals, which a page without a form doesn't have yet. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${controlsStyles}"]`) !== null) return Promise.resolve()
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: controlsStyles })
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
    document.head.append(link)
  })
}

async function importDsfr(): Promise<void> {
  const settings = document.getElementById('gabarit-affichage')
  if (settings instanceof HTMLTemplateElement) settings.replaceWith(settings.content)
  await Promise.all([loadStyles(), import('./dsfr.ts')])
  // The DSFR joins its parts, such as a modal and its buttons, then the parts of a group, over the frames that follow its start.
  for (let frame = 0; frame < FRAMES_TO_START; frame++) await nextFrame()
  root.removeEventListener('click', useControl, true)
}

function startDsfr(): Promise<void> {
  started ??= importDsfr()
  return started
}

const controlOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null)

function approach(event: Event): void {
  if (controlOf(event) !== null) startDsfr().catch(showEverything)
}

function useControl(event: Event): void {
  const control = controlOf(event)
  if (control === null) return
  event.stopImmediatePropagation()
  startDsfr().then(() => {
    // What the control opens gives focus back to it, if the DSFR sees focus come there.
    control.blur()
    control.focus()
    control.click()
  }, showEverything)
}

function showEverything(): void {
  root.removeAttribute('data-mn-scripts')
}

root.addEventListener('pointerover', approach, { passive: true })
root.addEventListener('focusin', approach)
root.addEventListener('click', useControl, true)

import { afterEach, describe, expect, it, vi } from 'vitest'
import { isClosed, keepSaved, offerOfText, type SavedOffer, savedOffers, todayInParis, toggleSaved } from './saved-offers.ts'

const offer = (slug: string, closesOn = ''): SavedOffer => ({
  slug,
  title: 'Une offre',
  employer: 'DINUM',
  place: 'Paris',
  closesOn,
})

function browserThatKeeps(kept = new Map<string, string>()): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}

afterEach(() => vi.unstubAllGlobals())

describe('Saved offers', () => {
  it('are kept latest first, and taken away by the same button', () => {
    browserThatKeeps()
    expect(toggleSaved(offer('une'))).toBe(true)
    expect(toggleSaved(offer('deux'))).toBe(true)
    expect(savedOffers().map(({ slug }) => slug)).toEqual(['deux', 'une'])
    expect(toggleSaved(offer('une'))).toBe(false)
    keepSaved(({ slug }) => slug !== 'deux')
    expect(savedOffers()).toEqual([])
  })

  it('are none, and said not to be kept, where the browser refuses', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect(savedOffers()).toEqual([])
    expect(toggleSaved(offer('une'))).toBeNull()
  })

  it('ignore what somebody else wrote in their place', () => {
    const hostile = [{ ...offer('une'), slug: '../../ailleurs' }, { slug: 'sans-titre' }, 'texte', null, offer('bonne')]
    browserThatKeeps(new Map([['offres-enregistrees', JSON.stringify(hostile)]]))
    expect(savedOffers().map(({ slug }) => slug)).toEqual(['bonne'])
    expect(offerOfText('not json')).toBeNull()
  })

  it('are closed the day after their last one', () => {
    expect(isClosed(offer('une', '2026-11-25'), '2026-11-25')).toBe(false)
    expect(isClosed(offer('une', '2026-11-25'), '2026-11-26')).toBe(true)
    expect(isClosed(offer('une'), '2026-11-26')).toBe(false)
    expect(todayInParis()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

import { expect, it } from 'vitest'
import { changesTheSite } from './changes'

it('counts what visitors may see change, and no draft being written', () => {
  const counted = (action: string, hasDrafts: boolean, status?: string) => changesTheSite(action, hasDrafts, status)
  for (const action of ['publish', 'unpublish', 'delete']) expect(counted(action, true), action).toBe(true)
  for (const action of ['create', 'update', 'clone']) {
    expect(counted(action, true, 'draft'), `${action} of a draft`).toBe(false)
    expect(counted(action, true), `${action} of a draft`).toBe(false)
    expect(counted(action, false), `${action} without drafts`).toBe(true)
  }
  expect(counted('create', true, 'published')).toBe(true)
  for (const action of ['findOne', 'findMany', 'discardDraft', 'count']) expect(counted(action, true), action).toBe(false)
})

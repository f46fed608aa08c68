import type { LibraryQuery } from '@shared/model/query.ts'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readSavedSearches } from '../../../renderer/data/reads/saved-searches.ts'
import { discardSearch, keepSearch, openSearch } from '../../../renderer/features/library/saved/acts.ts'
import { isSameSearch, useShownSearch } from '../../../renderer/features/library/saved/shown-search.ts'
import { useTrackShownSearch } from '../../../renderer/features/library/saved/use-track-shown-search.ts'
import { showView } from '../../../renderer/features/library/views.ts'
import { undoLatest } from '../../../renderer/state/undo.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false })
  await database.open()
  useWorkspace.setState({ view: { kind: 'all' }, queryText: '', sort: 'date-desc' })
  const root = createRoot(document.createElement('div'))
  root.render(<Probe />)
  onTestFinished(() => {
    root.unmount()
    return database.delete()
  })
})

function Probe(): null {
  useTrackShownSearch()
  return null
}

const shownName = (): string | undefined => useShownSearch.getState().shown?.name
const saved = async (): Promise<readonly string[]> =>
  (await readSavedSearches()).map(({ name, query }) => `${name}: ${query.text}`)

test('two queries are the same search whatever their order and outer spaces', () => {
  const base: LibraryQuery = { view: { kind: 'all' }, text: 'storm tag:a date:2031', sort: 'title' }
  const turned: LibraryQuery = { ...base, text: '  date:2031 storm tag:a ', sort: 'source' }
  expect(isSameSearch(base, turned)).toBe(true)
  expect(isSameSearch(base, { ...base, text: 'storm tag:a' })).toBe(false)
  expect(isSameSearch(base, { ...base, text: 'storm -tag:a date:2031' })).toBe(false)
  expect(isSameSearch(base, { ...base, view: { kind: 'unread' } })).toBe(false)
})

test('a search that is kept counts as shown until something else is asked', async () => {
  useWorkspace.setState({ queryText: 'storm' })
  await keepSearch(' Storms ')
  await expect.poll(shownName).toBe('Storms')
  useWorkspace.setState({ queryText: 'storms' })
  await expect.poll(shownName).toBeUndefined()
})

test('a name that is taken asks the new question, and an undo the old one again', async () => {
  useWorkspace.setState({ queryText: 'storm' })
  await keepSearch('Storms')
  useWorkspace.setState({ queryText: 'gale' })
  await keepSearch('storms')
  expect(await saved()).toEqual(['Storms: gale'])
  await undoLatest()
  expect(await saved()).toEqual(['Storms: storm'])
})

test('going elsewhere from a saved search leaves its words behind, from another search it does not', async () => {
  useWorkspace.setState({ queryText: 'storm', sort: 'title' })
  await keepSearch('Storms')
  useWorkspace.setState({ queryText: 'harbour' })
  await expect.poll(shownName).toBeUndefined()
  showView({ kind: 'unread' })
  expect(useWorkspace.getState()).toMatchObject({ view: { kind: 'unread' }, queryText: 'harbour' })
  const [search] = await readSavedSearches()
  if (search === undefined) throw new Error('it was not saved')
  openSearch(search)
  expect(useWorkspace.getState()).toMatchObject({ view: { kind: 'all' }, queryText: 'storm', sort: 'title' })
  await expect.poll(shownName).toBe('Storms')
  showView({ kind: 'unread' })
  expect(useWorkspace.getState()).toMatchObject({ view: { kind: 'unread' }, queryText: '' })
})

test('a deleted search is brought back by an undo', async () => {
  useWorkspace.setState({ queryText: 'storm' })
  await keepSearch('Storms')
  const [search] = await readSavedSearches()
  if (search === undefined) throw new Error('it was not saved')
  await discardSearch(search)
  expect(await saved()).toEqual([])
  await expect.poll(shownName).toBeUndefined()
  await undoLatest()
  expect(await saved()).toEqual(['Storms: storm'])
  await expect.poll(shownName).toBe('Storms')
})

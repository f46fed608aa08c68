import type { LibraryQuery } from '@shared/model/query.ts'
import { expect, test } from 'vitest'
import { readSavedSearches } from '../../../renderer/data/reads/saved-searches.ts'
import {
  changeSavedSearch,
  deleteSavedSearch,
  saveSearch,
} from '../../../renderer/data/writes/saved-searches.ts'
import { makeLibrary } from './library.ts'

const storms: LibraryQuery = {
  view: { kind: 'unread' },
  text: '(storm OR gale) source:"Eastport Ledger"',
  sort: 'date-asc',
}

test('saved searches stand by name, each with its whole query', async () => {
  const library = makeLibrary()
  await saveSearch('  Storms ', storms, library)
  await saveSearch('Bridges', { ...storms, text: 'bridge' }, library)
  const searches = await readSavedSearches(library)
  expect(searches.map(({ name }) => name)).toEqual(['Bridges', 'Storms'])
  expect(searches[1]?.query).toEqual(storms)
})

test('saving, renaming, asking something else and deleting are each undone and done again', async () => {
  const library = makeLibrary()
  const read = async (): Promise<readonly string[]> =>
    (await readSavedSearches(library)).map(({ name, query }) => `${name}: ${query.text}`)
  const unsave = await saveSearch('Storms', storms, library)
  const id = (await readSavedSearches(library))[0]?.id
  if (id === undefined) throw new Error('it was not saved')
  const unname = await changeSavedSearch(id, { name: ' Gales ' }, library)
  const unask = await changeSavedSearch(id, { query: { ...storms, text: 'gale' } }, library)
  const undelete = await deleteSavedSearch(id, library)
  expect(await read()).toEqual([])
  const deleteAgain = await undelete()
  expect(await read()).toEqual(['Gales: gale'])
  await unask()
  expect(await read()).toEqual([`Gales: ${storms.text}`])
  await unname()
  expect(await read()).toEqual([`Storms: ${storms.text}`])
  await deleteAgain()
  expect(await read()).toEqual([])
  await unsave()
  expect(await read()).toEqual([])
})

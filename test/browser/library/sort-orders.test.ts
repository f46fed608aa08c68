import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { readSetting } from '../../../renderer/data/reads/settings.ts'
import { keepSortOrders, showOrdered } from '../../../renderer/features/library/sort-orders.ts'
import { useWorkspace } from '../../../renderer/state/workspace.ts'

const sort = (): string => useWorkspace.getState().sort
const type = (queryText: string): void => useWorkspace.setState({ queryText })

beforeEach(async () => {
  await database.settings.clear()
  useWorkspace.setState({ queryText: '', sort: 'date-desc' })
  onTestFinished(keepSortOrders())
})

afterEach(() => useWorkspace.setState({ queryText: '', sort: 'date-desc' }))

test('while there is text the best match comes first, and then the order from before again', () => {
  useWorkspace.setState({ sort: 'title' })
  type(' ')
  expect(sort()).toBe('title')
  type('storm')
  expect(sort()).toBe('relevance')
  type('storms')
  expect(sort()).toBe('relevance')
  type('')
  expect(sort()).toBe('title')
})

test('another order that is chosen for a search is remembered for the next one', async () => {
  type('storm')
  useWorkspace.setState({ sort: 'date-asc' })
  type('')
  expect(sort()).toBe('date-desc')
  type('harbour')
  expect(sort()).toBe('date-asc')
  await vi.waitFor(async () =>
    expect(await readSetting('sortOrders')).toEqual({ browsing: 'date-desc', searching: 'date-asc' }),
  )
})

test('an order that comes with a query is shown and is not remembered for other searches', async () => {
  showOrdered({ ...useWorkspace.getState(), queryText: 'storm', sort: 'title' })
  expect(sort()).toBe('title')
  type('storms')
  expect(sort()).toBe('title')
  type('')
  expect(sort()).toBe('date-desc')
  type('harbour')
  expect(sort()).toBe('relevance')
  expect(await readSetting('sortOrders')).toBeUndefined()
})

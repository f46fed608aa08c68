import { expect, test } from 'vitest'
import { sampleItems } from '../../../renderer/features/importing/sample/index.ts'

test('the sample collection holds differently named files with text', () => {
  const items = sampleItems()
  expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
  for (const item of items) expect(item.kind === 'text' && item.text.length > 300, item.name).toBe(true)
})

test('one paragraph of the wire stands in at least four of the papers', () => {
  const wired = sampleItems().filter(
    (item) => item.kind === 'text' && item.text.includes('comes after eleven months of talks'),
  )
  expect(wired.length).toBeGreaterThanOrEqual(4)
})

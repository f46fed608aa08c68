import { afterEach, expect, test } from 'vitest'
import { paint } from '../../../renderer/ui/text/paint.ts'

const first = {}
const second = {}

afterEach(() => {
  paint('hit', first, [])
  paint('hit', second, [])
})

function someRange(): Range {
  const range = document.createRange()
  range.selectNodeContents(document.body)
  return range
}

test('an owner replaces its own ranges and leaves those of others', () => {
  const kept = someRange()
  paint('hit', first, [someRange(), someRange()])
  paint('hit', second, [kept])
  paint('hit', first, [])
  expect([...(CSS.highlights.get('hit') ?? [])]).toEqual([kept])
})

test('what is found is drawn over passages, and passages over highlights and repeats', () => {
  const priorities = (['passage-repeat', 'highlight-1', 'passage-exact', 'found-current'] as const).map(
    (name) => {
      paint(name, first, [])
      return CSS.highlights.get(name)?.priority ?? -1
    },
  )
  expect(priorities).toEqual([...priorities].sort((a, b) => a - b))
  expect(new Set(priorities).size).toBe(priorities.length)
})

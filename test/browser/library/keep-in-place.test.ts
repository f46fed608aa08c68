import { expect, test } from 'vitest'
import { keepInPlace } from '../../../renderer/features/library/keep-in-place.ts'

test.each([
  ['after the row before it', [1, 2, 3], [1, 3], 2, [1, 2, 3]],
  ['after the nearest row that is left', [1, 2, 3, 4], [1, 4], 3, [1, 3, 4]],
  ['at the top when no row before it is left', [1, 2, 3], [3], 2, [2, 3]],
  ['at the end', [1, 2], [1], 2, [1, 2]],
])('a row is kept %s', (_, previous, next, id, expected) => {
  expect([...keepInPlace(Uint32Array.from(previous), Uint32Array.from(next), id)]).toEqual(expected)
})

test('a row that was not listed, or still is, changes nothing', () => {
  const next = Uint32Array.of(1, 3)
  expect(keepInPlace(Uint32Array.of(1, 3), next, 9)).toBe(next)
  expect(keepInPlace(Uint32Array.of(1, 3), next, 3)).toBe(next)
  expect(keepInPlace(Uint32Array.of(1, 3), next, null)).toBe(next)
})

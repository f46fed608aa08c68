import { expect, it } from 'vitest'
import { CrashGuard } from '../../../electron/main/crash-guard.ts'

function crashesAt(...timesMs: readonly number[]): boolean[] {
  let nowMs = 0
  const guard = new CrashGuard(() => nowMs)
  return timesMs.map((timeMs) => {
    nowMs = timeMs
    return guard.isLoop()
  })
}

it.each([
  ['three within a minute', [0, 20_000, 59_999], [false, false, true]],
  ['three in more than a minute', [0, 30_000, 60_000], [false, false, false]],
  ['a fourth soon after', [0, 10, 20, 30], [false, false, true, true]],
  ['one a day', [0, 86_400_000], [false, false]],
])('judges %s', (_what, timesMs, loops) => {
  expect(crashesAt(...timesMs)).toEqual(loops)
})

it('starts anew once the user has asked for another try', () => {
  const guard = new CrashGuard(() => 0)
  guard.isLoop()
  guard.isLoop()
  guard.forget()
  expect(guard.isLoop()).toBe(false)
})

import { beforeEach, expect, test } from 'vitest'
import type { Undo } from '../../../renderer/data/undo.ts'
import { forgetActs, redoLatest, remember, undoLatest, useUndo } from '../../../renderer/state/undo.ts'

const labels = (): { readonly done: readonly string[]; readonly undone: readonly string[] } => {
  const { done, undone } = useUndo.getState()
  return { done: done.map(({ label }) => label()), undone: undone.map(({ label }) => label()) }
}
const nothing: Undo = () => Promise.resolve(nothing)

/** An act whose undoing waits until it is let go. */
function heldAct(): { readonly invert: Undo; readonly letGo: () => void } {
  let letGo = (): void => undefined
  const held = new Promise<Undo>((resolve) => {
    letGo = () => resolve(nothing)
  })
  return { invert: () => held, letGo }
}

beforeEach(forgetActs)

test('an act that could not be undone can be undone later', async () => {
  let isFull = true
  remember(
    () => 'tag',
    () => (isFull ? Promise.reject(new Error('disk full')) : Promise.resolve(nothing)),
  )
  await expect(undoLatest()).rejects.toThrow('disk full')
  expect(labels()).toEqual({ done: ['tag'], undone: [] })
  isFull = false
  expect((await undoLatest())?.()).toBe('tag')
  expect(labels()).toEqual({ done: [], undone: ['tag'] })
})

test('an act that could not be done again can be done again later', async () => {
  let isFull = true
  const redo: Undo = () => (isFull ? Promise.reject(new Error('disk full')) : Promise.resolve(nothing))
  remember(
    () => 'tag',
    () => Promise.resolve(redo),
  )
  await undoLatest()
  await expect(redoLatest()).rejects.toThrow('disk full')
  expect(labels()).toEqual({ done: [], undone: ['tag'] })
  isFull = false
  expect((await redoLatest())?.()).toBe('tag')
  expect(labels()).toEqual({ done: ['tag'], undone: [] })
})

test('undos and redos that are asked for at once follow each other', async () => {
  const log: string[] = []
  const logged = (name: string): Undo => {
    return async () => {
      log.push(`${name} begins`)
      await Promise.resolve()
      log.push(`${name} ends`)
      return logged(`${name} again`)
    }
  }
  remember(() => 'first', logged('first'))
  remember(() => 'second', logged('second'))
  await Promise.all([undoLatest(), undoLatest(), redoLatest()])
  expect(log).toEqual(
    ['second', 'first', 'first again'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
  expect(labels()).toEqual({ done: ['first'], undone: ['second'] })
})

test('acts that are forgotten do not come back, not even one that is being undone', async () => {
  const { invert, letGo } = heldAct()
  remember(() => 'first', nothing)
  remember(() => 'second', invert)
  const undoing = undoLatest()
  await Promise.resolve()
  forgetActs()
  letGo()
  await undoing
  expect(labels()).toEqual({ done: [], undone: [] })
  expect(await undoLatest()).toBeNull()
})

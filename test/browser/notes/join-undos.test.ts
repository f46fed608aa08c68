import { expect, test } from 'vitest'
import type { Undo } from '../../../renderer/data/undo.ts'
import { joinUndos } from '../../../renderer/features/notes/join-undos.ts'

function recorded(name: string, log: string[]): Undo {
  const undo: Undo = () => {
    log.push(`undo ${name}`)
    const redo: Undo = () => {
      log.push(`redo ${name}`)
      return Promise.resolve(undo)
    }
    return Promise.resolve(redo)
  }
  return undo
}

test('two acts are undone backwards, done again forwards, and undone once more', async () => {
  const log: string[] = []
  const undo = joinUndos(recorded('highlight', log), recorded('note', log))
  const redo = await undo()
  const undoAgain = await redo()
  await undoAgain()
  expect(log).toEqual([
    'undo note',
    'undo highlight',
    'redo highlight',
    'redo note',
    'undo note',
    'undo highlight',
  ])
})

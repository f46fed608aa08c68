import { expect, test } from 'vitest'
import { notesCommands } from '../../../renderer/features/notes/commands.ts'

test('the keys of the colours stand with those of the notes', () => {
  const colours = notesCommands.filter(({ id }) => id.startsWith('highlight.add.'))
  expect(colours.map(({ keys }) => keys?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  expect(new Set(colours.map(({ menu }) => menu?.name))).toEqual(new Set(['notes']))
})

import { expect, test } from 'vitest'
import { TextHistory } from '../../../renderer/features/searching/text-history.ts'

function type(history: TextHistory, from: string, letters: string, startMs: number): string {
  let text = from
  for (const [index, letter] of letters.match(/./gu)?.entries() ?? []) {
    text += letter
    history.note(text, startMs + index * 100)
  }
  return text
}

test('words that are typed are taken back one by one, and come again', () => {
  const history = new TextHistory('')
  type(history, '', 'harbour treaty', 0)
  expect(history.undo()).toBe('harbour ')
  expect(history.undo()).toBe('')
  expect(history.undo()).toBeNull()
  expect(history.redo()).toBe('harbour ')
  expect(history.redo()).toBe('harbour treaty')
  expect(history.redo()).toBeNull()
})

test('a pause parts what is typed', () => {
  const history = new TextHistory('')
  const text = type(history, '', 'harb', 0)
  type(history, text, 'our', 5_000)
  expect(history.undo()).toBe('harb')
})

test('what something else put into the text is a step of its own', () => {
  const history = new TextHistory('')
  type(history, '', 'treaty', 0)
  history.note('treaty person:"Ingrid Voss"', null)
  type(history, 'treaty person:"Ingrid Voss"', ' x', 700)
  expect(history.undo()).toBe('treaty person:"Ingrid Voss" ')
  expect(history.undo()).toBe('treaty person:"Ingrid Voss"')
  expect(history.undo()).toBe('treaty')
})

test('what is typed after an undo takes the place of what was undone', () => {
  const history = new TextHistory('a')
  history.note('b', null)
  history.undo()
  history.note('c', null)
  expect(history.redo()).toBeNull()
  expect(history.undo()).toBe('a')
})

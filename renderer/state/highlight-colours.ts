import type { HighlightColour } from '@shared/model/highlight.ts'
import { currentMessages, defineMessages, useMessages } from './messages.ts'

export const COLOURS: readonly HighlightColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

const colourMessages = defineMessages(
  { names: 'Yellow,Green,Blue,Pink,Violet,Orange,Teal,Grey' },
  { names: '노랑,초록,파랑,분홍,보라,주황,청록,회색' },
)

/** Names of the eight colours in order. */
export function useColourNames(): readonly string[] {
  return useMessages(colourMessages).names.split(',')
}

/** The same outside components. */
export function currentColourNames(): readonly string[] {
  return currentMessages(colourMessages).names.split(',')
}

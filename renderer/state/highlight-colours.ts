import type { HighlightColour } from '@shared/model/highlight.ts'
import { useLive } from '../data/hooks/use-live.ts'
import { readSetting } from '../data/reads/settings.ts'
import { currentMessages, defineMessages, useMessages } from './messages.ts'

export const COLOURS: readonly HighlightColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

const colourMessages = defineMessages(
  { names: 'Yellow,Green,Blue,Pink,Violet,Orange,Teal,Grey' },
  { names: '노랑,초록,파랑,분홍,보라,주황,청록,회색' },
)

/** Names of the eight colours in order: those the user gave, else the plain ones. */
export function useColourNames(): readonly string[] {
  const plain = useMessages(colourMessages).names.split(',')
  const given = useLive('', () => readSetting('highlightNames'))
  return plain.map((name, index) => given?.[index]?.trim() || name)
}

/** The same outside components. */
export async function readColourNames(): Promise<readonly string[]> {
  const given = await readSetting('highlightNames')
  const plain = currentMessages(colourMessages).names.split(',')
  return plain.map((name, index) => given?.[index]?.trim() || name)
}

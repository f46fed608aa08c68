import type { HighlightColour } from '@shared/model/highlight.ts'
import { useLive } from '../data/hooks/use-live.ts'
import { readSetting } from '../data/reads/settings.ts'
import { currentMessages, defineMessages, useMessages } from './messages.ts'

export const COLOURS: readonly HighlightColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

const colourMessages = defineMessages(
  { names: 'Yellow,Green,Blue,Pink,Violet,Orange,Teal,Grey' },
  { names: '노랑,초록,파랑,분홍,보라,주황,청록,회색' },
)

/** What the eight colours are called where the user gave them no name. */
export function usePlainColourNames(): readonly string[] {
  return useMessages(colourMessages).names.split(',')
}

/** The names that the user gave to colours, blank for those without one; undefined while loading. */
export function useGivenColourNames(): readonly string[] | undefined {
  return useLive('', readGivenNames)
}

/** Names of the eight colours in order. */
export function useColourNames(): readonly string[] {
  return named(usePlainColourNames(), useGivenColourNames() ?? [])
}

/** The same outside components. */
export async function readColourNames(): Promise<readonly string[]> {
  return named(currentMessages(colourMessages).names.split(','), await readGivenNames())
}

async function readGivenNames(): Promise<readonly string[]> {
  return (await readSetting('highlightNames')) ?? []
}

function named(plain: readonly string[], given: readonly string[]): readonly string[] {
  return plain.map((name, index) => given[index]?.trim() || name)
}

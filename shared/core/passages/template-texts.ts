import type { SharedPassage } from '../../model/passage.ts'
import { tokenize } from '../text/tokens.ts'

/** With fewer, a piece of news may have all of its figures brought up to date. */
const LEAST_FIGURES = 3
const LEAST_CHANGED_SHARE = 0.9

function countFigures(text: string): number {
  let count = 0
  for (const { kind } of tokenize(text)) if (kind === 'figure') count++
  return count
}

/**
 * True for two texts that are one form filled in twice (weather, lottery numbers, closing prices): in what they share
 * next to every figure differs. A wire story that is brought up to date keeps most of its figures.
 *
 * @param text the text on side a of the passages
 */
export function isSameTemplate(text: string, passages: readonly SharedPassage[]): boolean {
  const edits = passages.flatMap((passage) => passage.edits)
  if (!edits.some(({ isFigure }) => isFigure)) return false
  const figures = passages.reduce((sum, { aStart, aEnd }) => sum + countFigures(text.slice(aStart, aEnd)), 0)
  const changed = edits.reduce((sum, { a }) => sum + countFigures(text.slice(a.start, a.end)), 0)
  return figures >= LEAST_FIGURES && changed >= figures * LEAST_CHANGED_SHARE
}

import { TITLE_COMPLEMENTS, TITLE_MODIFIERS } from '../cues.ts'
import { isCapital, isTitleWord, lowerAt, type Surroundings } from '../run.ts'

/** Where a title that begins at `first` ends; `first` when none does. */
export function titleEnd(around: Surroundings, first: number, end: number): number {
  let i = first
  while (i < end && isCapital(around, i) && TITLE_MODIFIERS.has(lowerAt(around, i))) i++
  if (!isTitleWord(around, i) && !(i > first && isTitleWord(around, i - 1))) return first
  while (i < end && isTitleWord(around, i)) i++
  if (lowerAt(around, i) === 'of' || lowerAt(around, i) === 'for') {
    let complement = i + 1
    while (complement < end && TITLE_COMPLEMENTS.has(lowerAt(around, complement))) complement++
    if (complement > i + 1) i = complement
  }
  if (lowerAt(around, i) === '-' || lowerAt(around, i) === 'general') i++
  return Math.min(i, Math.max(end, first + 1))
}

/** True for a word that leads to a title: `Vice` in `Vice Chairman`. */
export function isTitleModifier(around: Surroundings, i: number): boolean {
  return TITLE_MODIFIERS.has(lowerAt(around, i)) && (isTitleWord(around, i + 1) || isTitleWord(around, i + 2))
}

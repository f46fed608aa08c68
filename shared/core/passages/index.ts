export { alignTexts, type AlignOptions } from './align-texts.ts'
export { findRepeats, type RepeatOptions } from './repeats.ts'
export { foldParagraphs, type FoldedRun } from './folding.ts'
export { countWords, countWordsInside } from './word-counts.ts'

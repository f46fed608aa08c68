export { alignTexts, type AlignOptions } from './align-texts.ts'
export { findRepeats, type RepeatOptions } from './repeats.ts'
export { foldParagraphs, type FoldedRun } from './folding.ts'
export { countWords, countWordsInside } from './word-counts.ts'
export { fingerprint, FINGERPRINT_VERSION, type FingerprintOptions } from './fingerprints.ts'
export { PassageIndex, type Candidate, type FingerprintedArticle } from './passage-index.ts'
export { packFingerprints, unpackFingerprints } from './fingerprint-record.ts'
export { textKey } from './text-key.ts'
export {
  isStockPhrase,
  LINK_VERSION,
  linkTexts,
  readLink,
  type LinkableText,
  type TextLink,
} from './text-links.ts'
export { findText } from './find-text.ts'

export { findMentions, type RecognitionOptions } from './find-mentions.ts'
export { addIndexTerms } from './merge/index-terms.ts'
export { mergeMentions } from './merge/merge-mentions.ts'
export { RECOGNISER_VERSION } from './version.ts'

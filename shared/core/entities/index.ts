export { findMentions, type RecognitionOptions } from './find-mentions.ts'
export { mergeMentions } from './merge/merge-mentions.ts'
export { RECOGNISER_VERSION } from './version.ts'

import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import { readLabel } from './labels.ts'
import { isNexisCounter } from './nexis-counter.ts'

/** Whether a document is an export of the older Nexis, whose records stand below counters. */
export function isCountedNexisDocument(paragraphs: readonly DocumentParagraph[]): boolean {
  const start = paragraphs.findIndex(({ text }) => isNexisCounter(text))
  return (
    start !== -1 && paragraphs.slice(start).some(({ text }) => readLabel(text.trim(), 'capitals') !== null)
  )
}

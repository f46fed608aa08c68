import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import { findAccessionNumber } from './accession-number.ts'
import { isFactivaCode } from './take-code.ts'
import { hasIssueLines } from './unlabelled-lines.ts'

const HEAD_LINES = 16
const MAX_END_UNITS = 80

/** `Document EASTHE0020310512e75c0000h`, in whatever language, closes each article: its number, else null. */
export function numberOfEnd(line: string): string | null {
  if (line.length > MAX_END_UNITS) return null
  const number = findAccessionNumber(line)
  return number !== null && line.endsWith(number) && line.length > number.length ? number : null
}

export function isFactivaDocument(paragraphs: readonly DocumentParagraph[]): boolean {
  // the number may stand behind its code or its word in the cell of a table
  return paragraphs.some(({ text }) =>
    text
      .split(/[\n\t]/u)
      .some((line) => line.length <= MAX_END_UNITS && numberOfEnd(foldWhiteSpace(line)) !== null),
  )
}

/** The lines of each article, none empty; the last one has no number where the file was cut off. */
export function* factivaRecordLines(paragraphs: readonly DocumentParagraph[]): Generator<readonly string[]> {
  let lines: string[] = []
  for (const { text } of paragraphs) {
    for (const piece of text.split(/[\n\t]/u)) {
      const line = foldWhiteSpace(piece)
      if (line === '') continue
      lines.push(line)
      if (numberOfEnd(line) === null) continue
      yield lines
      lines = []
    }
  }
  // what else stands behind the last number is the foot of the export: the words searched for and their like
  if (hasIssueLines(lines.slice(0, HEAD_LINES)) || lines.filter(isFactivaCode).length >= 3) yield lines
}

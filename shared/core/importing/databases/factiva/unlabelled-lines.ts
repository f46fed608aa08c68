import { isPersonName, splitNames } from '../../headers/person-names.ts'
import { languageTag } from '../../language-names.ts'
import { readIssueDate } from '../issue-date.ts'
import type { RecordBuilder } from '../record-builder.ts'

/** `1.285 Wörter`, `8165 字`, `1341 words`: in every language a number and a word. */
const WORD_COUNT = /^\d[\d.,\s]*\p{L}[\p{L}.]*$/u
const CLOCK = /^\d{1,2}[:.]\d\d/u
const COPYRIGHT = /^(?:copyright\b|©|\(c\)|版权|저작권)/iu
const PAGE = /^\p{Lu}{0,4}\d{1,4}(?:-\d{1,4})?[a-z]?$/u
const MAX_DATE_REST = 12

/** Where the lines without labels stand: the word count may be missing, the day not. */
export interface IssueLines {
  /** The first line that is neither headline nor author. */
  readonly start: number
  readonly dateAt: number
}

/** Whether a word count stands right above a day, as in no text. */
export function hasIssueLines(lines: readonly string[]): boolean {
  const issue = findIssueLines(lines)
  return issue !== null && issue.start < issue.dateAt
}

/** Finds the word count and the day below it among the lines of an article; null without a day. */
export function findIssueLines(lines: readonly string[]): IssueLines | null {
  const dated = lines.map((line) => (readIssueDate(line)?.restLength ?? Infinity) <= MAX_DATE_REST)
  const counted = lines.findIndex((line, index) => WORD_COUNT.test(line) && dated[index + 1] === true)
  if (counted !== -1) return { start: counted, dateAt: counted + 1 }
  const dateAt = dated.indexOf(true)
  return dateAt === -1 ? null : { start: dateAt, dateAt }
}

/**
 * Takes day, clock, source and what else stands below the day; answers how many lines that were. The lines end where
 * one is none of these.
 */
export function takeIssueLines(
  lines: readonly string[],
  dateAt: number,
  number: string | null,
  record: RecordBuilder,
): number {
  let index = dateAt + 1
  const time = CLOCK.test(lines[index] ?? '') ? (lines[index++] ?? '') : ''
  record.date(lines[dateAt] ?? '', time)
  const source = lines[index]
  if (source === undefined) return index
  record.set('source', source)
  index++
  while (index < lines.length) {
    // a language that is not known by name still stands above the copyright
    const isNamed = takeOther(lines[index] ?? '', number, record)
    if (!isNamed && !COPYRIGHT.test(lines[index + 1] ?? '')) break
    index++
  }
  return index
}

/** Code of the source, page, language or copyright; false for any other line. */
function takeOther(line: string, number: string | null, record: RecordBuilder): boolean {
  // the code of the source opens the accession number
  if (number?.toUpperCase().startsWith(line.toUpperCase()) === true) return true
  if (COPYRIGHT.test(line)) record.copyright(line)
  else if (line.length <= 40 && languageTag(line) !== null && !/^[A-Z\d]+$/u.test(line)) record.language(line)
  else if (PAGE.test(line)) record.page(line)
  else return false
  return true
}

/** Whether a line above the word count names the author: a note of the editor may stand in the same place. */
export function isAuthorLine(line: string): boolean {
  return line.length <= 200 && (/^(?:by|von|par|por)\s/iu.test(line) || splitNames(line).some(isPersonName))
}

import type { RecordField } from '@shared/model/record-fields.ts'

/** What a part of a record can become, the commonest first. Marks are made by reading services alone. */
export const SHOWN_FIELDS: readonly RecordField[] = [
  'title',
  'byline',
  'source',
  'published',
  'body',
  'agency',
  'place',
  'time',
  'language',
  'section',
  'page',
  'url',
  'abstract',
  'subjects',
  'persons',
  'places',
  'organisations',
  'vendorId',
  'tags',
]

const LABEL = /^\s*(?<label>\p{L}[\p{L}\p{M}\p{N} ./_-]{0,40}?\s?[:：=])(?:\s|$)/u

/** The label that a line begins with; empty where it looks as if it had none. */
export function labelOfLine(line: string): string {
  return LABEL.exec(line)?.groups?.['label'] ?? ''
}

/**
 * The label of a selected part of a line: what stands before a selected value, or the selection itself where it begins
 * the line. Empty for a whole line, which its number tells of. UTF-16 offsets.
 */
export function labelOfPart(line: string, part: { readonly start: number; readonly end: number }): string {
  const before = line.slice(0, part.start).trim()
  if (before !== '') return before
  return line.slice(part.end).trim() === '' ? labelOfLine(line) : line.slice(part.start, part.end).trim()
}

/**
 * The number of a line of a record, blank ones not counted, from 1; null for a blank line and for the separator.
 *
 * @param hasOpening the first line is the separator
 */
export function numberOfLine(lines: readonly string[], index: number, hasOpening: boolean): number | null {
  if (lines[index] === undefined || lines[index].trim() === '' || (hasOpening && index === 0)) return null
  return lines.slice(hasOpening ? 1 : 0, index + 1).filter((line) => line.trim() !== '').length
}

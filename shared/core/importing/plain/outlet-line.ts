import type { DraftFields } from '../draft-fields.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { isKoreanOutletName, isOutletName, isPublicationName } from '../headers/outlet-name.ts'
import { canBeTitle } from './title.ts'
import { columnsOf } from './wrapping.ts'

/**
 * Whether a line of the header block is just the name of the paper: above the headline, between it and the byline
 * or date, or behind one of these. What could be a section ("Business") needs such neighbours, a Korean paper none.
 *
 * @param next the line after it, undefined at the end of the file
 */
export function isOutletLine(line: string, next: string | undefined, fields: DraftFields): boolean {
  if (!fields.has('title')) return isOutletAbove(line, next)
  const { source } = fields.values
  if (source !== null) return source === line
  if (isKoreanOutletName(line)) return true
  const hasHeaderAbove = fields.has('byline') || fields.dates.length > 0
  return hasHeaderAbove ? isPublicationName(line) : isOutletBelowTitle(line, next)
}

/** The name of the paper alone above a line that can be the headline. */
function isOutletAbove(line: string, next: string | undefined): boolean {
  if (next === undefined || !canBeTitle(next, readHeaderLine(next), '')) return false
  return isKoreanOutletName(line) || (isOutletName(line) && columnsOf(next) > columnsOf(line))
}

/** The name of the paper alone between the headline and the byline or the date. */
function isOutletBelowTitle(line: string, next: string | undefined): boolean {
  // a single word is a section more often than a paper
  if (next === undefined || !line.includes(' ') || !isOutletName(line)) return false
  const read = readHeaderLine(next)
  return read.bodyStart > 0 && (read.byline !== null || read.date !== null || read.agency !== null)
}

import type { RecordSeparator } from '../../../model/export-profile.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'

const DIGITS = /\d+/gu
/** A line of text is longer than any separator. */
const MAX_LINE_UNITS = 500
const LABEL = /^\p{L}[\p{L}\p{M} .-]{0,30}[:：]/u

/** A test for separators. Each is linear in the line; no pattern of the user's is ever run. */
export function separatorTest({ kind, line }: RecordSeparator): (line: string) => boolean {
  const wanted = foldWhiteSpace(line)
  if (wanted === '') return () => false
  switch (kind) {
    case 'equal':
      return (each) => isShort(each) && foldWhiteSpace(each) === wanted
    case 'beginning':
      return (each) => foldWhiteSpace(each.slice(0, MAX_LINE_UNITS)).startsWith(wanted)
    case 'numbered': {
      const blanked = withoutNumbers(wanted)
      return (each) => isShort(each) && withoutNumbers(foldWhiteSpace(each)) === blanked
    }
  }
}

/** What a line that the user points at most likely means as a separator. */
export function separatorOf(line: string): RecordSeparator {
  const folded = foldWhiteSpace(line).slice(0, MAX_LINE_UNITS)
  const label = LABEL.exec(folded)?.[0]
  if (label !== undefined && label.length < folded.length) return { kind: 'beginning', line: label }
  return { kind: /\d/u.test(folded) ? 'numbered' : 'equal', line: folded }
}

/** Whether a separator says something: a rule of dashes stands in files of every kind. */
export function isTelling({ line }: RecordSeparator): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}

/** A line with its numbers blanked: equal for lines that differ in them alone. */
export function withoutNumbers(line: string): string {
  return line.replace(DIGITS, '\u0000')
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE_UNITS
}

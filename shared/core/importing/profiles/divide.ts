import type { ProfileTerms } from '../../../model/export-profile.ts'
import { normaliseLines } from '../../text/white-space.ts'
import { separatorTest } from './separator.ts'

/** The lines of one record. */
export interface RecordLines {
  /** The separator above it; null above the first. It is no line of the record, but may hold a label. */
  readonly opening: string | null
  readonly lines: readonly string[]
}

/** The records of a text, those of blank lines alone left out. Linear; reads no further than it is asked. */
export function* divideRecords(
  text: string,
  { separator, startsWithRecord }: Pick<ProfileTerms, 'separator' | 'startsWithRecord'>,
): Generator<RecordLines> {
  const isSeparator = separatorTest(separator)
  let opening: string | null = null
  let lines: string[] = []
  const isRecord = (): boolean =>
    (opening !== null || startsWithRecord) && lines.some((line) => line.trim() !== '')
  for (const line of normaliseLines(text).split('\n')) {
    if (!isSeparator(line)) {
      lines.push(line)
      continue
    }
    if (isRecord()) yield { opening, lines }
    opening = line
    lines = []
  }
  if (isRecord()) yield { opening, lines }
}

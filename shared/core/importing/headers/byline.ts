import { readBareByline } from './bare-byline.ts'
import { readEastAsianByline } from './east-asian-byline.ts'
import type { FoundByline } from './found-byline.ts'
import { readIntroducedByline } from './introduced-byline.ts'
import { readStaffByline } from './staff-byline.ts'

/** The byline in a header line whose glued fields were parted, or null. UTF-16 offsets in that line. */
export function readByline(line: string): FoundByline | null {
  return (
    readStaffByline(line) ?? readIntroducedByline(line) ?? readBareByline(line) ?? readEastAsianByline(line)
  )
}

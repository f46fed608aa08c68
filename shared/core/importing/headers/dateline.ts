import type { FoundDate } from './find-dates.ts'

/** What stands before the text in the opening paragraph of a wire story. */
export interface Dateline {
  readonly place: string | null
  readonly agency: string | null
  readonly byline: string | null
  /** The paper, where it credits itself in the place of an agency. */
  readonly source: string | null
  readonly date: FoundDate | null
  /** UTF-16 offset in the line where the text begins. */
  readonly end: number
  readonly rule: 'dateline' | 'dateline-east-asian'
}

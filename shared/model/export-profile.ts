import type { RecordField } from './record-fields.ts'

/** A line that stands between the records of a file. White space at its ends and its runs do not count. */
export interface RecordSeparator {
  /** `numbered`: equal but for its numbers, so that `3 of 20` stands for `4 of 20`, too. */
  readonly kind: 'equal' | 'beginning' | 'numbered'
  readonly line: string
}

/** Where a value stands in a record. */
export type ProfilePlace =
  /** Behind this label at the beginning of a line, down to the next label or, of all but the text, to a blank line. */
  | { readonly kind: 'label'; readonly label: string }
  /** On this line of the record, blank ones and the separator not counted, from 1; the text runs on from there. */
  | { readonly kind: 'line'; readonly number: number }

export interface ProfileField {
  /** Null for what is known and not used: it ends the value before and is no part of the text. */
  readonly field: RecordField | null
  readonly place: ProfilePlace
}

/** How a text with many records is divided and what stands where in a record, as the user showed it. */
export interface ProfileTerms {
  readonly separator: RecordSeparator
  /** What stands above the first separator is a record and no cover. */
  readonly startsWithRecord: boolean
  /** Where none is the text, it is all that no other takes. */
  readonly fields: readonly ProfileField[]
}

/** A profile under a name, as files carry it. */
export interface NamedProfile extends ProfileTerms {
  readonly name: string
}

/** A profile that is kept: files that it fits are read by it. */
export interface ExportProfile extends NamedProfile {
  readonly id: string
  readonly createdAtMs: number
}

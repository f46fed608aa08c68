import type { ProfileField } from '../../../model/export-profile.ts'
import { addValue, type RawRecord, type RecordField, type RecordValue } from '../records/fields.ts'
import type { RecordLines } from './divide.ts'

/** What a profile finds in a record. */
export interface ProfileRecord {
  readonly values: RawRecord
  /** Labels of the profile that stand in it. */
  readonly labels: ReadonlySet<string>
}

const AFTER_LABEL = /^[\s:：=]+/u
/** A label that the profile does not know: it ends a value, lest it become a part of it. */
const ANY_LABEL = /^\p{L}[\p{L}\p{M} -]{0,30}[:：](?:\s|$)/u

/** A value that is being read. */
interface OpenValue {
  readonly field: RecordField | null
  readonly label: string
  readonly parts: string[]
}

/** The values of one record by the fields of a profile. Linear in the lines times the fields. */
export function recordValues(record: RecordLines, fields: readonly ProfileField[]): ProfileRecord {
  return new RecordReader(fields).read(record)
}

class RecordReader {
  readonly #values = new Map<RecordField, RecordValue[]>()
  readonly #labels = new Set<string>()
  readonly #rest: string[] = []
  /** The longest first: `Title of paper` is no `Title`. */
  readonly #byLabel: readonly { readonly field: RecordField | null; readonly label: string }[]
  readonly #byLine: ReadonlyMap<number, RecordField | null>
  readonly #knowsColons: boolean
  #open: OpenValue | null = null

  constructor(fields: readonly ProfileField[]) {
    this.#byLabel = fields
      .flatMap(({ field, place }) => (place.kind === 'label' ? [{ field, label: place.label.trim() }] : []))
      .filter(({ label }) => label !== '')
      .toSorted((a, b) => b.label.length - a.label.length)
    this.#byLine = new Map(
      fields.flatMap(({ field, place }) => (place.kind === 'line' ? [[place.number, field] as const] : [])),
    )
    this.#knowsColons = this.#byLabel.some(({ label }) => /[:：]$/u.test(label))
  }

  read({ opening, lines }: RecordLines): ProfileRecord {
    if (opening !== null) this.#takeLabel(opening.trim())
    let number = 0
    for (const line of lines) {
      const trimmed = line.trim()
      if (trimmed === '') this.#takeBlank()
      else this.#takeLine(line.trimEnd(), trimmed, ++number)
    }
    this.#close()
    const hasBody = [...this.#byLabel, ...this.#byLine.values()].some(
      (each) => (each !== null && typeof each === 'object' ? each.field : each) === 'body',
    )
    if (!hasBody) addValue(this.#values, 'body', '', this.#rest.join('\n'))
    return { values: this.#values, labels: this.#labels }
  }

  #takeBlank(): void {
    if (this.#open?.field === 'body') this.#open.parts.push('')
    else if (this.#open === null || this.#open.parts.length > 0) {
      this.#close()
      this.#rest.push('')
    }
  }

  #takeLine(line: string, trimmed: string, number: number): void {
    if (this.#takeLabel(trimmed)) return
    const isNumbered = this.#byLine.has(number)
    if (isNumbered) {
      this.#close()
      this.#open = { field: this.#byLine.get(number) ?? null, label: '', parts: [line] }
      if (this.#open.field !== 'body') this.#close()
      return
    }
    const isOther = this.#knowsColons && this.#open?.field !== 'body' && ANY_LABEL.test(trimmed)
    if (isOther) this.#close()
    if (this.#open === null) this.#rest.push(line)
    else this.#open.parts.push(line)
  }

  /** Begins the value of a label; false where the line has none. */
  #takeLabel(trimmed: string): boolean {
    const found = this.#byLabel.find(({ label }) => hasLabel(trimmed, label))
    if (found === undefined) return false
    this.#close()
    const value = trimmed.slice(found.label.length).replace(AFTER_LABEL, '')
    this.#labels.add(found.label)
    this.#open = { ...found, parts: value === '' ? [] : [value] }
    return true
  }

  #close(): void {
    if (this.#open === null) return
    const { field, label, parts } = this.#open
    this.#open = null
    if (field === null) return
    if (field === 'body') addValue(this.#values, field, '', parts.join('\n'))
    else {
      const text = parts.map((part) => part.trim()).join(' ')
      // labels end in many ways: the quote prints them as the file does
      addValue(this.#values, field, '', text, label === '' ? text : `${label} ${text}`)
    }
  }
}

function hasLabel(line: string, label: string): boolean {
  if (!line.startsWith(label)) return false
  // `By` is no label of `Byron`
  return !/\p{L}$/u.test(label) || !/^\p{L}/u.test(line.slice(label.length))
}

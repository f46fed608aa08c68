import type {
  ArticleFieldName,
  ArticleFields,
  CleaningStep,
  FieldOrigin,
  FieldOrigins,
  StepKey,
} from '../../model/article.ts'
import type { PrintedDate } from '../../model/date.ts'
import type { ArticleDraft } from '../../model/draft.ts'

const MAX_QUOTE_UNITS = 500

const NO_FIELDS: ArticleFields = {
  title: '',
  byline: null,
  source: null,
  agency: null,
  place: null,
  published: null,
  url: null,
  language: null,
}

/** A date read somewhere in a file. */
export interface DateReading {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; the year `0000` where none is printed. */
  readonly day: string
  readonly time: string | null
  readonly quote: string
  readonly rule: string
  readonly certainty: PrintedDate['certainty']
}

/** Collects the fields of an article while its file is read; the first reading of a field stays. */
export class DraftFields {
  #values: ArticleFields = NO_FIELDS
  #origins: FieldOrigins = {}
  readonly #cleaning: CleaningStep[] = []
  readonly #dates: DateReading[] = []
  readonly #nearbyYears: number[] = []
  readonly #stepsOff: ReadonlySet<string>

  /** @param stepsOff cleaning steps that are not to be taken */
  constructor(stepsOff: readonly StepKey[] = []) {
    this.#stepsOff = new Set(stepsOff.map(keyOf))
  }

  get values(): ArticleFields {
    return this.#values
  }

  /**
   * Sets a field that has no value yet and says where it came from; does nothing for null, an empty text or a
   * field already read.
   */
  set<Name extends ArticleFieldName>(
    name: Name,
    value: ArticleFields[Name],
    quote: string,
    rule: string,
    certainty: FieldOrigin['certainty'] = 'printed',
  ): void {
    if (value === null || value === '' || this.has(name)) return
    this.#values = { ...this.#values, [name]: value }
    this.setOrigin(name, quote, rule, certainty)
  }

  /** Replaces the value of a field that a later rule cleaned; its origin stays. */
  replace<Name extends ArticleFieldName>(name: Name, value: ArticleFields[Name]): void {
    this.#values = { ...this.#values, [name]: value }
  }

  /** Keeps what was read about a field that could not be given a value, say a day without a year. */
  setOrigin(name: ArticleFieldName, quote: string, rule: string, certainty: FieldOrigin['certainty']): void {
    this.#origins = { ...this.#origins, [name]: { quote: quote.slice(0, MAX_QUOTE_UNITS), rule, certainty } }
  }

  /** Every date read so far that may be the day of publication, best first. */
  get dates(): readonly DateReading[] {
    return this.#dates
  }

  addDate(reading: DateReading): void {
    this.#dates.push(reading)
  }

  /** Years printed beside the text, in copyright lines for example. */
  get nearbyYears(): readonly number[] {
    return this.#nearbyYears
  }

  addNearbyYear(year: number): void {
    this.#nearbyYears.push(year)
  }

  has(name: ArticleFieldName): boolean {
    const value = this.#values[name]
    return value !== null && value !== ''
  }

  /** What becomes of a text that a cleaning rule would change; lists the step, taken or switched off by the user. */
  clean(rule: string, before: string, after: string): string {
    const isOff = this.isOff({ rule, before })
    this.#cleaning.push({ ...stepOf(rule, before, after), ...(isOff ? { isOff } : {}) })
    return isOff ? before : after
  }

  /** Whether the user switched a step off. */
  isOff(step: StepKey): boolean {
    return this.#stepsOff.has(keyOf(step))
  }

  /** Lists something that the reader should know of and cannot switch. */
  note(rule: string, before: string, after: string): void {
    this.#cleaning.push({ ...stepOf(rule, before, after), isFixed: true })
  }

  /** The draft of these fields and `paragraphs`. */
  toDraft(paragraphs: readonly string[]): ArticleDraft {
    return {
      ...this.#values,
      paragraphs,
      origins: this.#origins,
      cleaning: [...this.#cleaning],
      recordNumber: 0,
    }
  }
}

function stepOf(rule: string, before: string, after: string): CleaningStep {
  return { rule, before: before.slice(0, MAX_QUOTE_UNITS), after: after.slice(0, MAX_QUOTE_UNITS) }
}

function keyOf({ rule, before }: StepKey): string {
  return `${rule}\n${before.slice(0, MAX_QUOTE_UNITS)}`
}

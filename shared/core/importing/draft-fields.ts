import type {
  ArticleFieldName,
  ArticleFields,
  CleaningStep,
  FieldOrigin,
  FieldOrigins,
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

  /** Lists a change that a cleaning rule made. */
  note(rule: string, before: string, after: string): void {
    this.#cleaning.push({
      rule,
      before: before.slice(0, MAX_QUOTE_UNITS),
      after: after.slice(0, MAX_QUOTE_UNITS),
    })
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

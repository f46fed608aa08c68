import type { ArticleDraft } from '../../../model/draft.ts'
import type { DatabaseName } from '../../../model/database-name.ts'
import type { StepKey } from '../../../model/article.ts'
import type { IndexTerm, Supplement } from '../../../model/supplement.ts'
import { invisibleCharacters, stripInvisible } from '../../text/invisible.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import type { NumericOrder } from '../headers/find-dates.ts'
import { languageTag } from '../language-names.ts'
import type { YearHints } from '../published-date.ts'
import { readAuthorLine } from './author-line.ts'
import { completeFields } from './complete-fields.ts'
import { readIssueDate } from './issue-date.ts'

const BY = /^\s*(?:by|von|par|por|di|door)\s*:?\s+(?=\p{L})/iu
const MAX_LINE_UNITS = 1_000
const MAX_TERMS = 1_000
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\D{0,20}(?<year>(?:19|20)\d\d)/iu
const PAGE =
  /(?:^|[;,]\s*)(?:pg|pp?|page|pagina|página|s|seite|pág|blz)\.?\s*(?<page>[A-Z]{0,3}\d[\w-]*)(?<rest>.*)$/iu

/** Where records come from. */
export interface RecordOrigin {
  readonly database: DatabaseName
  /** Stable name of the reader, for the origins of the fields: `nexis-text`. */
  readonly rule: string
}

/** Collects one article of a database's export. Of values for one field the first stays; blank ones are left out. */
export class RecordBuilder {
  readonly #database: DatabaseName
  readonly #rule: string
  readonly #fields: DraftFields
  readonly #paragraphs: string[] = []
  readonly #terms: IndexTerm[] = []
  readonly #captions: string[] = []
  /** The paragraphs with the characters that nobody sees. */
  readonly #delivered: string[] = []
  /** Lines that are no text, left in by the user; they stand below it. */
  readonly #notices: string[] = []
  readonly #hidden = new Set<string>()
  #supplement: Supplement = {}

  /** @param stepsOff cleaning steps that are not to be taken */
  constructor({ database, rule }: RecordOrigin, stepsOff: readonly StepKey[] = []) {
    this.#database = database
    this.#rule = rule
    this.#fields = new DraftFields(stepsOff)
  }

  /** What a problem calls the record by. */
  get name(): string {
    return this.#fields.values.title || (this.#supplement.vendorId ?? 'no title')
  }

  get hasText(): boolean {
    return this.#paragraphs.length > 0
  }

  set(field: 'title' | 'source' | 'agency' | 'place', value: string, quote = value): void {
    this.#fields.set(field, this.#line(value), foldWhiteSpace(quote), this.#rule)
  }

  /** The one paper that a database holds, where a record does not name it. */
  inferredSource(name: string): void {
    this.#fields.set('source', name, '', this.#rule, 'inferred')
  }

  byline(value: string, quote = value): void {
    const { byline, agency } = readAuthorLine(this.#line(value))
    this.#fields.set('byline', byline, foldWhiteSpace(quote), this.#rule)
    this.#fields.set('agency', agency, foldWhiteSpace(quote), this.#rule)
  }

  /** Authors that a label names one by one. */
  names(names: readonly string[], quote: string): void {
    const cleaned = names
      .map((name) => this.#line(name).replace(BY, ''))
      .filter((name) => /\p{L}/u.test(name))
    this.#fields.set('byline', [...new Set(cleaned)].join('; '), foldWhiteSpace(quote), this.#rule)
  }

  /** The address of the article, where it is one. */
  url(value: string, quote = value): void {
    const address = value.trim()
    if (/^https?:\/\/\S+$/iu.test(address)) this.#fields.set('url', address, quote, this.#rule)
  }

  language(value: string, quote = value): void {
    this.#fields.set('language', languageTag(value), quote, this.#rule)
  }

  /** Takes the day of publication from a printed line; false where none is in it. */
  date(line: string, time = '', order?: NumericOrder): boolean {
    const printed = this.#line(`${line} ${time}`)
    const date = readIssueDate(printed, order)
    if (date === null) return false
    this.#fields.addDate({
      day: date.day,
      time: date.time,
      quote: printed,
      rule: this.#rule,
      certainty: date.isInferred ? 'inferred' : 'printed',
    })
    return true
  }

  /** A day near that of publication, taken where none is printed. */
  inferredDate(value: string, quote = value): void {
    const date = readIssueDate(this.#line(value))
    if (date === null) return
    const { day, time } = date
    this.#fields.addDate({ day, time, quote: foldWhiteSpace(quote), rule: this.#rule, certainty: 'inferred' })
  }

  /** A copyright line tells the year where the date does not. */
  copyright(line: string): void {
    const year = COPYRIGHT_YEAR.exec(line)?.groups?.['year']
    if (year !== undefined) this.#fields.addNearbyYear(Number(year))
    const notice = this.#fields.clean('copyright-trailer', foldWhiteSpace(line), '')
    if (notice !== '') this.#notices.push(notice)
  }

  /** What becomes of a text that a rule of the reader would change: the user may have switched the step off. */
  clean(rule: string, before: string, after: string): string {
    return this.#fields.clean(rule, before, after)
  }

  /** `FEATURES; Pg. 6` is a section with its page. */
  section(value: string): void {
    const line = this.#line(value)
    const match = PAGE.exec(line)
    const section = match === null ? line : `${line.slice(0, match.index)}${match.groups?.['rest'] ?? ''}`
    const bare = section.replace(/^[;,\s]+|[;,\s]+$/gu, '')
    const page = match?.groups?.['page']
    this.#supplement = {
      ...(bare === '' ? {} : { section: bare }),
      ...(page === undefined ? {} : { page }),
      ...this.#supplement,
    }
  }

  page(value: string): void {
    const page = this.#line(value).replace(
      /^(?:pgs?|pp?|pages?|seiten?|s|páginas?|pág|pagina|blz)(?!\p{L})\.?\s*(?=\S)/iu,
      '',
    )
    if (page !== '') this.#supplement = { page, ...this.#supplement }
  }

  vendorId(value: string): void {
    const vendorId = this.#line(value)
    if (vendorId !== '') this.#supplement = { vendorId, ...this.#supplement }
  }

  excerpt(): void {
    this.#supplement = { ...this.#supplement, isExcerpt: true }
  }

  terms(terms: readonly IndexTerm[]): void {
    for (const term of terms) {
      const isThere = this.#terms.some(({ type, name }) => type === term.type && name === term.name)
      if (!isThere && this.#terms.length < MAX_TERMS) this.#terms.push(term)
    }
  }

  caption(value: string): void {
    const caption = this.#line(value)
    if (caption !== '') this.#captions.push(caption)
  }

  /** One paragraph of the text; white space within it is folded. */
  paragraph(value: string): void {
    for (const found of invisibleCharacters(value)) this.#hidden.add(found)
    const paragraph = foldWhiteSpace(stripInvisible(value))
    if (paragraph === '') return
    this.#paragraphs.push(paragraph)
    this.#delivered.push(foldWhiteSpace(value))
  }

  /**
   * The article; null when it has neither text nor title. One without text, as archives deliver where they may not
   * print it, has its title for a text and is marked as an excerpt.
   */
  toDraft(context: YearHints, recordNumber: number): ArticleDraft | null {
    const fields = this.#fields
    const isHeadline = this.#paragraphs.length === 0
    if (isHeadline && !fields.has('title')) return null
    if (isHeadline) this.excerpt()
    const paragraphs = isHeadline ? [fields.values.title] : this.#text()
    completeFields(fields, paragraphs, context)
    const supplement: Supplement = {
      database: this.#database,
      ...this.#supplement,
      ...(this.#terms.length === 0 ? {} : { terms: this.#terms }),
      ...(this.#captions.length === 0 ? {} : { captions: this.#captions }),
    }
    return { ...fields.toDraft([...paragraphs, ...this.#notices]), recordNumber, supplement }
  }

  /** The paragraphs, the characters that nobody sees taken out unless the user left them in. */
  #text(): readonly string[] {
    const hidden = [...this.#hidden].join(' ')
    return hidden === '' || this.#fields.clean('invisible-characters', hidden, '') === ''
      ? this.#paragraphs
      : this.#delivered
  }

  #line(value: string): string {
    return foldWhiteSpace(stripInvisible(value.slice(0, MAX_LINE_UNITS)))
  }
}

import type { XmlAttributes } from '../../xml/xml-reader.ts'
import type { DocumentFacts } from '../document-facts.ts'

const MAX_VALUE_UNITS = 2_000
const MAX_VALUES = 1_000
const PERIODICAL = /\b(?:periodical|newspaper|magazine|journal)\b/iu
/** `periodical:newspaper:The Ostvik Ledger`, as calibre writes it. */
const NAMED_PERIODICAL = /^periodical:[^:]*:(?<name>.+)$/iu
/** The day behind the name of a paper: `[Fri, 28 Mar 2031]`, `– March 28, 2031`. */
const ISSUE_DAY = /\s*(?:[[(][^\])]*\d[^\])]*[\])]|[,:–—-]\s[^,:–—]*\d{4}.*)$/u
const WEB_ADDRESS = /^https?:\/\//iu
const AUTHORS = new Set(['', 'aut', 'author'])
/** What a day in the metadata is of, the better ones for a day of publication first. */
const DATE_EVENTS = ['publication', 'original-publication', 'issued', '']

interface Value {
  readonly name: string
  readonly attributes: XmlAttributes
  text: string
}

/** Takes the events of a package document and keeps what its metadata says. */
export class BookFacts {
  readonly #values: Value[] = []
  /** What later elements add to one before: `#id property` and the value. */
  readonly #refined = new Map<string, string>()
  #current: Value | null = null

  readonly onOpen = (name: string, attributes: XmlAttributes): void => {
    this.#current = null
    if (!name.startsWith('dc:') && name !== 'opf:meta') return
    if (this.#values.length >= MAX_VALUES) return
    // EPUB 2 writes metadata of its own as attributes, EPUB 3 as text
    this.#current = { name, attributes, text: attributes['content'] ?? '' }
    this.#values.push(this.#current)
  }

  readonly onText = (text: string): void => {
    if (this.#current !== null && this.#current.text.length < MAX_VALUE_UNITS) this.#current.text += text
  }

  readonly onClose = (name: string): void => {
    const value = this.#current
    this.#current = null
    if (value === null || name !== 'opf:meta') return
    const { refines, property } = value.attributes
    if (refines !== undefined) this.#refined.set(`${refines} ${property ?? ''}`, value.text.trim())
  }

  get value(): DocumentFacts {
    const [title = ''] = this.#texts('dc:title')
    const addresses = [...this.#texts('dc:source'), ...this.#texts('dc:identifier')]
    return {
      title,
      author: this.#authors().join('; '),
      date: this.#date(),
      source: this.periodical ?? this.#texts('dc:publisher')[0] ?? '',
      url: addresses.find((address) => WEB_ADDRESS.test(address)) ?? '',
    }
  }

  /** As named in the package, empty when it is not. */
  get language(): string {
    return this.#texts('dc:language')[0] ?? ''
  }

  /** See `Book.periodical`. */
  get periodical(): string | null {
    const type = this.#meta('calibre:publication_type') ?? ''
    const named = this.#meta('prism:publicationName') ?? NAMED_PERIODICAL.exec(type)?.groups?.['name']?.trim()
    if (named !== undefined) return withoutDay(named)
    const types = [type, this.#meta('dcterms:type') ?? '', ...this.#texts('dc:type')]
    if (!types.some((each) => PERIODICAL.test(each))) return null
    const [title = ''] = this.#texts('dc:title')
    return title === '' ? null : withoutDay(title)
  }

  #authors(): readonly string[] {
    return this.#values
      .filter(({ name, attributes }) => {
        const role = attributes['opf:role'] ?? this.#refined.get(`#${attributes['id'] ?? ''} role`) ?? ''
        return name === 'dc:creator' && AUTHORS.has(role.toLowerCase())
      })
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
  }

  #date(): string {
    const dates = this.#values.filter(({ name, text }) => name === 'dc:date' && text.trim() !== '')
    for (const event of DATE_EVENTS) {
      const found = dates.find(({ attributes }) => (attributes['opf:event'] ?? '').toLowerCase() === event)
      if (found !== undefined) return found.text.trim()
    }
    return ''
  }

  #texts(name: string): readonly string[] {
    return this.#values
      .filter((value) => value.name === name)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
  }

  #meta(name: string): string | undefined {
    return this.#values
      .find(({ attributes }) => attributes['name'] === name || attributes['property'] === name)
      ?.text.trim()
  }
}

function withoutDay(name: string): string {
  return name.replace(ISSUE_DAY, '').trim() || name
}

import type { DocumentParagraph } from '../document-paragraph.ts'
import { NO_FACTS, type DocumentFacts } from '../document-facts.ts'
import { ReadingError } from '../../reading-error.ts'
import { decodePage, pageOfFontCharset } from './code-pages.ts'
import { IGNORED_DESTINATIONS, PARAGRAPH_ENDS, SYMBOLS } from './destinations.ts'
import type { RtfHandler } from './rtf-tokens.ts'

/** A paragraph with what only this format tells of it. */
export interface RtfParagraph extends DocumentParagraph {
  readonly isCentred: boolean
}

type Destination = 'text' | 'ignored' | 'fonts' | 'styles' | 'info' | 'fact' | 'field'

/** What holds within a group; an inner group begins with a copy. */
interface GroupState {
  destination: Destination
  /** Bytes that stand for a character behind `\u`, for readers without Unicode. */
  fallbackBytes: number
  font: number | null
  isHidden: boolean
  fact: keyof DocumentFacts | null
  isNote: boolean
}

interface ParagraphState {
  isCentred: boolean
  headingLevel: number
}

/** Deeper groups share the state of the deepest allowed one. */
const MAX_DEPTH = 500
const MAX_UNITS = 100_000_000
const MAX_FIELD_UNITS = 4_000
const FACTS: Readonly<Partial<Record<string, keyof DocumentFacts>>> = { title: 'title', author: 'author' }
const HEADING_NAME = /^(?:heading|überschrift|titre|제목|見出し)\s?(?<level>[1-9])$/iu
const HYPERLINK = /HYPERLINK\s+(?:\\[a-z]\s+)?"(?<address>[^"]{1,2000})"/u
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu
const PLAIN: ParagraphState = { isCentred: false, headingLevel: 0 }

/** Takes the tokens of a file and makes paragraphs of them; notes stand behind the text. */
export class RtfReader implements RtfHandler {
  readonly #text: RtfParagraph[] = []
  readonly #notes: RtfParagraph[] = []
  readonly #facts: Record<keyof DocumentFacts, string> = { ...NO_FACTS }
  readonly #fontPages = new Map<number, number>()
  readonly #headingStyles = new Map<number, number>()
  readonly #groups: GroupState[] = []
  #state: GroupState = {
    destination: 'text',
    fallbackBytes: 1,
    font: null,
    isHidden: false,
    fact: null,
    isNote: false,
  }
  #paragraph: ParagraphState = { ...PLAIN }
  #page = 1252
  #excessDepth = 0
  #isStarred = false
  #skip = 0
  #bytes: number[] = []
  #bytesPage = 1252
  #parts: string[] = []
  #noteParts: string[] = []
  #links: string[] = []
  #field = ''
  #fontInTable: number | null = null
  #style = { number: 0, name: '' }
  #units = 0
  #isDone = false

  get paragraphs(): readonly RtfParagraph[] {
    return [...this.#text, ...this.#notes]
  }

  get facts(): DocumentFacts {
    return { ...this.#facts }
  }

  readonly isDone = (): boolean => this.#isDone

  /** Takes the last paragraph, which nothing closes. */
  end(): void {
    this.#flush()
    this.#endParagraph()
    if (this.#noteParts.length > 0) this.#endNote()
  }

  readonly onOpen = (): void => {
    this.#flush()
    this.#skip = 0
    this.#isStarred = false
    if (this.#groups.length === MAX_DEPTH) this.#excessDepth++
    else this.#groups.push({ ...this.#state })
  }

  readonly onClose = (): void => {
    this.#skip = 0
    this.#isStarred = false
    if (this.#excessDepth > 0) {
      this.#excessDepth--
      return
    }
    this.#flush()
    const { destination, isNote } = this.#state
    const outer = this.#groups.pop()
    if (outer === undefined) return
    if (destination === 'field' && outer.destination !== 'field') this.#endField()
    if (destination === 'styles') this.#endStyle()
    if (isNote && !outer.isNote) this.#endNote()
    this.#state = outer
    this.#isDone = this.#groups.length === 0
  }

  readonly onByte = (byte: number): void => {
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    const { font } = this.#state
    const page = (font === null ? undefined : this.#fontPages.get(font)) ?? this.#page
    if (page !== this.#bytesPage) this.#flush()
    this.#bytesPage = page
    this.#bytes.push(byte)
    if (this.#bytes.length >= 4_096 && byte < 0x80) this.#flush()
  }

  readonly onControl = (name: string, number: number | null): void => {
    if (name === '*') {
      this.#isStarred = true
      return
    }
    this.#flush()
    const isStarred = this.#isStarred
    this.#isStarred = false
    if (name === 'u') this.#unicode(number ?? 0)
    else if (name === 'uc') this.#state.fallbackBytes = Math.min(Math.max(0, number ?? 1), 8)
    else if (this.#skip > 0 && (SYMBOLS.has(name) || name === '-')) this.#skip--
    else if (!this.#format(name, number) && !this.#openDestination(name, isStarred)) this.#print(name)
  }

  #unicode(number: number): void {
    // numbers above 32,767 are written as negative ones
    this.#add(String.fromCharCode(number & 0xffff))
    this.#skip = this.#state.fallbackBytes
  }

  #print(name: string): void {
    const symbol = SYMBOLS.get(name)
    if (symbol !== undefined) this.#add(symbol)
    else if (PARAGRAPH_ENDS.has(name)) {
      if (this.#state.destination !== 'text') return
      if (this.#state.isNote) this.#noteParts.push('\n')
      else this.#endParagraph()
    }
  }

  /** Takes a control word that changes how text is read or what is known of it; false for any other. */
  #format(name: string, number: number | null): boolean {
    const value = number ?? 1
    const state = this.#state
    switch (name) {
      case 'ansicpg':
        this.#page = value
        return true
      case 'mac':
        this.#page = 10000
        return true
      case 'pc':
        this.#page = 437
        return true
      case 'pca':
        this.#page = 850
        return true
      case 'f':
        if (state.destination === 'fonts') this.#fontInTable = value
        else state.font = value
        return true
      case 'fcharset':
        this.#setFontPage(pageOfFontCharset(value))
        return true
      case 'cpg':
        this.#setFontPage(value)
        return true
      case 'plain':
        state.font = null
        state.isHidden = false
        return true
      case 'v':
      case 'deleted':
        state.isHidden = value !== 0
        return true
      case 'pard':
        this.#paragraph = { ...PLAIN }
        return true
      case 'qc':
        this.#paragraph.isCentred = true
        return true
      case 'outlinelevel':
        this.#paragraph.headingLevel = value < 9 ? value + 1 : 0
        return true
      case 's':
        if (state.destination === 'styles') this.#style.number = value
        else this.#paragraph.headingLevel = this.#headingStyles.get(value) ?? 0
        return true
      default:
        return false
    }
  }

  #setFontPage(page: number | null): void {
    if (this.#state.destination === 'fonts' && this.#fontInTable !== null && page !== null)
      this.#fontPages.set(this.#fontInTable, page)
  }

  #openDestination(name: string, isStarred: boolean): boolean {
    const state = this.#state
    const before = state.destination
    if (name === 'ud') state.destination = 'text'
    else if (before === 'ignored') return true
    else if (name === 'fonttbl') state.destination = 'fonts'
    else if (name === 'stylesheet') state.destination = 'styles'
    else if (name === 'info') state.destination = 'info'
    else if (name === 'fldinst') state.destination = 'field'
    else if (name === 'footnote') state.isNote = true
    else if (before === 'info' || before === 'fact') {
      state.fact = FACTS[name] ?? null
      state.destination = state.fact === null ? 'info' : 'fact'
    } else if (IGNORED_DESTINATIONS.has(name) || isStarred) {
      if (name !== 'shppict') state.destination = 'ignored'
    } else return false
    return true
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const text = decodePage(Uint8Array.from(this.#bytes), this.#bytesPage)
    this.#bytes = []
    this.#add(text)
  }

  #add(text: string): void {
    const { destination, fact, isHidden, isNote } = this.#state
    if (destination === 'fact' && fact !== null) this.#facts[fact] += text.slice(0, MAX_FIELD_UNITS)
    else if (destination === 'field') {
      if (this.#field.length < MAX_FIELD_UNITS) this.#field += text
    } else if (destination === 'styles') this.#style.name += text.slice(0, MAX_FIELD_UNITS)
    else if (destination === 'text' && !isHidden) {
      this.#units += text.length
      if (this.#units > MAX_UNITS) throw new ReadingError('too-large', `more than ${MAX_UNITS} characters`)
      if (isNote) this.#noteParts.push(text)
      else this.#parts.push(text)
    }
  }

  #endParagraph(): void {
    this.#text.push(this.#toParagraph(this.#parts, this.#links, this.#paragraph))
    this.#parts = []
    this.#links = []
  }

  #endNote(): void {
    this.#notes.push(this.#toParagraph(this.#noteParts, [], PLAIN))
    this.#noteParts = []
  }

  #toParagraph(
    parts: readonly string[],
    links: readonly string[],
    { isCentred, headingLevel }: ParagraphState,
  ): RtfParagraph {
    return {
      text: parts.join('').trimEnd().replace(LONE_SURROGATES, '\ufffd'),
      role: headingLevel > 0 ? 'heading' : 'text',
      headingLevel,
      isCentred,
      ...(links.length === 0 ? {} : { links }),
    }
  }

  #endField(): void {
    const address = HYPERLINK.exec(this.#field)?.groups?.['address']
    if (address !== undefined) this.#links.push(address)
    this.#field = ''
  }

  #endStyle(): void {
    const level = HEADING_NAME.exec(this.#style.name.replace(/;\s*$/u, '').trim())?.groups?.['level']
    if (level !== undefined) this.#headingStyles.set(this.#style.number, Number(level))
    this.#style = { number: 0, name: '' }
  }
}

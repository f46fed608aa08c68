import { foldWhiteSpace } from '../../../text/white-space.ts'
import { ReadingError } from '../../reading-error.ts'
import type { Chapter, ChapterBlock, ChapterPlace } from './chapter.ts'

type Attributes = Readonly<Partial<Record<string, string>>>

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre '
    + 'section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
const UNSEEN = new Set(
  'script style template noscript nav svg object audio video iframe canvas form button select rt rp annotation annotation-xml'.split(
    ' ',
  ),
)
/** Meanings that a book gives to elements (EPUB 3 Structural Semantics Vocabulary 1.1) and roles of the same meaning. */
const UNSEEN_MEANING = /(?:^|[\s-])(?:noteref|backlink|pagebreak)(?=\s|$)/u
const NOTE_MEANING = /(?:^|[\s-])(?:footnotes?|rearnotes?|endnotes?)(?=\s|$)/u
const ARTICLE_MEANING = /(?:^|[\s-])article(?=\s|$)/u
const FRONT_MATTER_MEANING =
  /(?:^|[\s-])(?:cover|titlepage|halftitlepage|toc|landmarks|loi|lot|copyright-page|index)(?=\s|$)/u
const NAVIGATION_CLASS = /(?:^|\s)(?:calibre_navbar1?|navbar)(?=\s|$)/u
const NOT_DISPLAYED = /display\s*:\s*none/iu
const HEADING = /^h(?<level>[1-6])$/u
/** No real document comes near. */
const MAX_DEPTH = 1_000
const LETTER = /[\p{L}\p{N}]/gu

/** Takes the events of a parser and makes paragraphs of them. */
export class ChapterReader {
  title = ''
  readonly #text: ChapterBlock[] = []
  readonly #notes: ChapterBlock[] = []
  #current: string[] = []
  #depth = 0
  #isInBody: boolean
  /** How deep the outermost element of each kind stands; 0 outside any. */
  #unseenFrom = 0
  #noteFrom = 0
  #preFrom = 0
  #supFrom = 0
  #linkFrom = 0
  #titleFrom = 0
  #headingLevel = 0
  #url = ''
  #isFrontMatter = false
  #pictureCount = 0
  #letters = 0
  #linkedLetters = 0
  #articleFrom = 0
  readonly #wantedIds: ReadonlySet<string>
  readonly #places = new Map<string, ChapterPlace>()
  readonly #articles: ChapterPlace[] = []

  /**
   * @param isFragment text stands outside of any body
   * @param wantedIds of the elements whose places are told
   */
  constructor(isFragment: boolean, wantedIds: ReadonlySet<string>) {
    this.#isInBody = isFragment
    this.#wantedIds = wantedIds
  }

  get result(): Omit<Chapter, 'title'> {
    return {
      blocks: [...this.#text, ...this.#notes],
      textCount: this.#text.length,
      places: this.#places,
      articles: this.#articles,
      url: this.#url,
      isFrontMatter: this.#isFrontMatter,
      pictureCount: this.#pictureCount,
      letters: this.#letters,
      linkedLetters: this.#linkedLetters,
    }
  }

  readonly onopentag = (name: string, attributes: Attributes): void => {
    if (++this.#depth > MAX_DEPTH) throw new ReadingError('damaged', 'elements nested too deeply')
    if (name === 'body') this.#isInBody = true
    if (name === 'title' && this.title === '') this.#titleFrom = this.#depth
    this.#takeAddress(name, attributes)
    if (name === 'img' || name === 'image') this.#pictureCount++
    if (this.#unseenFrom > 0) return
    const meaning = `${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`
    if ((name === 'body' || name === 'section') && FRONT_MATTER_MEANING.test(meaning))
      this.#isFrontMatter = true
    if (this.#isUnseen(name, attributes, meaning)) {
      this.#unseenFrom = this.#depth
      return
    }
    if (BLOCKS.has(name)) this.#close()
    this.#takePlace(name, attributes, meaning)
    if (name === 'br') this.#break()
    if (name === 'td' || name === 'th') this.#current.push(' ')
    if (NOTE_MEANING.test(meaning)) this.#noteFrom ||= this.#depth
    if (name === 'pre') this.#preFrom ||= this.#depth
    if (name === 'sup') this.#supFrom ||= this.#depth
    if (name === 'a' && attributes['href'] !== undefined) this.#linkFrom ||= this.#depth
    this.#headingLevel = Number(HEADING.exec(name)?.groups?.['level'] ?? this.#headingLevel)
  }

  readonly ontext = (text: string): void => {
    if (this.#titleFrom > 0) this.title += text
    else if (this.#isInBody && this.#unseenFrom === 0) this.#add(text)
  }

  readonly onclosetag = (name: string): void => {
    const isUnseen = this.#unseenFrom > 0
    if (BLOCKS.has(name) && !isUnseen) this.#close()
    if (HEADING.test(name) && !isUnseen) this.#headingLevel = 0
    this.#leave()
    this.#depth--
  }

  #leave(): void {
    const depth = this.#depth
    if (this.#titleFrom === depth) this.#titleFrom = 0
    if (this.#articleFrom === depth) this.#articleFrom = 0
    if (this.#unseenFrom === depth) this.#unseenFrom = 0
    if (this.#noteFrom === depth) this.#noteFrom = 0
    if (this.#preFrom === depth) this.#preFrom = 0
    if (this.#supFrom === depth) this.#supFrom = 0
    if (this.#linkFrom === depth) this.#linkFrom = 0
  }

  /** Marks of notes are small raised links, whether the link or its raising comes first. */
  #isUnseen(name: string, attributes: Attributes, meaning: string): boolean {
    if (UNSEEN.has(name) || UNSEEN_MEANING.test(meaning)) return true
    if ((name === 'a' && this.#supFrom > 0) || (name === 'sup' && this.#linkFrom > 0)) return true
    if (attributes['hidden'] !== undefined || NOT_DISPLAYED.test(attributes['style'] ?? '')) return true
    return NAVIGATION_CLASS.test(attributes['class'] ?? '')
  }

  #takePlace(name: string, { id, name: anchor }: Attributes, meaning: string): void {
    const isArticle = name === 'article' || (name === 'section' && ARTICLE_MEANING.test(meaning))
    const wanted = [id, name === 'a' ? anchor : undefined].find(
      (each) => each !== undefined && this.#wantedIds.has(each),
    )
    if (!isArticle && wanted === undefined) return
    const place: ChapterPlace = {
      text: this.#text.length,
      notes: this.#notes.length,
      letters: this.#letters,
      linkedLetters: this.#linkedLetters,
    }
    if (wanted !== undefined && !this.#places.has(wanted)) this.#places.set(wanted, place)
    if (!isArticle || this.#articleFrom > 0) return
    this.#articles.push(place)
    this.#articleFrom = this.#depth
  }

  /** calibre notes where an article of a paper came from, in a bar that is otherwise left out. */
  #takeAddress(name: string, { rel = '', href = '' }: Attributes): void {
    const tells =
      (name === 'a' && rel === 'calibre-downloaded-from') || (name === 'link' && rel === 'canonical')
    if (tells && this.#url === '') this.#url = href.trim()
  }

  #add(text: string): void {
    const letters = text.match(LETTER)?.length ?? 0
    this.#letters += letters
    if (this.#linkFrom > 0) this.#linkedLetters += letters
    if (this.#preFrom === 0) {
      this.#current.push(text)
      return
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#close()
      this.#current.push(line)
    })
  }

  /** A heading in two lines is one. */
  #break(): void {
    if (this.#headingLevel > 0) this.#current.push(' ')
    else this.#close()
  }

  #close(): void {
    const text = foldWhiteSpace(this.#current.join(''))
    this.#current = []
    if (text === '') return
    const blocks = this.#noteFrom > 0 ? this.#notes : this.#text
    blocks.push({ text, headingLevel: this.#headingLevel })
  }
}

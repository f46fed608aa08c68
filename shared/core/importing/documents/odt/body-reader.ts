import type { XmlAttributes } from '../../xml/xml-reader.ts'
import type { DocumentParagraph } from '../document-paragraph.ts'
import { headingLevelOf, type StyleRole, type StyleSheet } from './styles.ts'

/** What a reader of the printed page does not see as text: deletions, comments, lists of contents, marks of notes. */
const UNSEEN = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:note-citation',
  'text:ruby-text',
  'office:annotation',
  'office:forms',
  'office:scripts',
  'svg:title',
  'svg:desc',
])
const WHITE_SPACE = /[\t\n\r ]+/gu

interface OpenParagraph {
  readonly parts: string[]
  readonly role: StyleRole
  /** In how many notes it stands. */
  readonly noteDepth: number
}

/** Takes the events of `content.xml` and makes paragraphs of them, those of notes last. */
export class BodyReader {
  readonly #styles: StyleSheet
  readonly #text: DocumentParagraph[] = []
  readonly #notes: DocumentParagraph[] = []
  /** The paragraph being read, and those around it where it stands in a box or a note. */
  readonly #open: OpenParagraph[] = []
  #isInBody = false
  #depth = 0
  /** How deep the outermost unseen element stands; 0 when everything is seen. */
  #unseenFrom = 0
  #noteDepth = 0

  constructor(styles: StyleSheet) {
    this.#styles = styles
  }

  get paragraphs(): readonly DocumentParagraph[] {
    return [...this.#text, ...this.#notes]
  }

  readonly onOpen = (name: string, attributes: XmlAttributes): void => {
    this.#depth++
    if (name === 'office:body') this.#isInBody = true
    if (!this.#isInBody) this.#styles.onOpen(name, attributes)
    if (!this.#isInBody || this.#unseenFrom > 0) return
    if (this.#isUnseen(name, attributes)) {
      this.#unseenFrom = this.#depth
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#open.push({ parts: [], role: this.#roleOf(name, attributes), noteDepth: this.#noteDepth })
        break
      case 'text:note':
        this.#noteDepth++
        break
      case 'text:s':
        this.#add(' ')
        break
      case 'text:tab':
        this.#add('\t')
        break
      case 'text:line-break':
        this.#add('\n')
    }
  }

  /** White space of any kind is one space; several, tabs and breaks are elements (OpenDocument 1.3, part 3, 6.1.2). */
  readonly onText = (text: string): void => {
    if (this.#unseenFrom === 0) this.#add(text.replace(WHITE_SPACE, ' '))
  }

  readonly onClose = (name: string): void => {
    const isUnseen = this.#unseenFrom > 0
    if (this.#unseenFrom === this.#depth) this.#unseenFrom = 0
    this.#depth--
    if (!this.#isInBody) this.#styles.onClose(name)
    if (isUnseen) return
    if (name === 'office:body') this.#isInBody = false
    else if (name === 'text:note') this.#noteDepth--
    else if (name === 'text:p' || name === 'text:h') this.#closeParagraph()
  }

  #add(text: string): void {
    this.#open.at(-1)?.parts.push(text)
  }

  #isUnseen(name: string, attributes: XmlAttributes): boolean {
    if (UNSEEN.has(name)) return true
    if (attributes['text:is-hidden'] === 'true' || attributes['text:display'] === 'none') return true
    const style = attributes['text:style-name']
    if (style === undefined) return false
    if (name === 'text:span') return this.#styles.isHidden('text', style)
    return (name === 'text:p' || name === 'text:h') && this.#styles.isHidden('paragraph', style)
  }

  #roleOf(name: string, attributes: XmlAttributes): StyleRole {
    const role = this.#styles.roleOf(attributes['text:style-name'] ?? '')
    if (name !== 'text:h' || role.role === 'title') return role
    return { role: 'heading', headingLevel: headingLevelOf(attributes['text:outline-level'] ?? '1') || 1 }
  }

  #closeParagraph(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const paragraphs = closed.noteDepth > 0 ? this.#notes : this.#text
    paragraphs.push({ text: closed.parts.join(''), ...closed.role })
  }
}

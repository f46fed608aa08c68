import type { XmlAttributes } from '../../xml/xml-reader.ts'
import type { DocumentParagraph } from '../document-paragraph.ts'
import { levelOf, PLAIN_STYLE, type StyleRole } from './styles.ts'

/** What a reader of the printed page does not see: text deleted or moved away, and the second form of a drawing. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])
const OFF = /^(?:0|false|off|none)$/iu
/** Marks that Word puts before and after notes themselves. */
const NOTE_MARKS = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

interface OpenParagraph {
  readonly parts: string[]
  readonly links: string[]
  role: StyleRole
}

/** Takes the events of `word/document.xml` or of its notes and makes paragraphs of them. */
export class BodyReader {
  readonly paragraphs: DocumentParagraph[] = []
  readonly #styles: ReadonlyMap<string, StyleRole>
  readonly #targets: ReadonlyMap<string, string>
  /** The paragraph being read, and those around it where it stands in a box. */
  readonly #open: OpenParagraph[] = []
  #unseen = 0
  #isText = false
  /** Runs inside runs: 0 outside any. */
  #runs = 0
  #isHidden = false
  #isNoteMark = false

  /** @param targets addresses outside by the id that a link names */
  constructor(styles: ReadonlyMap<string, StyleRole>, targets: ReadonlyMap<string, string>) {
    this.#styles = styles
    this.#targets = targets
  }

  readonly onOpen = (name: string, attributes: XmlAttributes): void => {
    if (UNSEEN.has(name)) this.#unseen++
    const paragraph = this.#open.at(-1)
    switch (name) {
      case 'w:p':
        this.#open.push({ parts: [], links: [], role: PLAIN_STYLE })
        break
      case 'w:pStyle':
        if (paragraph !== undefined)
          paragraph.role = this.#styles.get(attributes['w:val'] ?? '') ?? paragraph.role
        break
      case 'w:hyperlink': {
        const target = this.#targets.get(attributes['r:id'] ?? '')
        if (target !== undefined) paragraph?.links.push(target)
        break
      }
      case 'w:outlineLvl':
        this.#setLevel(paragraph, levelOf(attributes['w:val'] ?? ''))
        break
      case 'w:r':
        this.#runs++
        this.#isHidden = false
        break
      case 'w:vanish':
        // the same word on a paragraph's properties hides only its mark
        if (this.#runs > 0) this.#isHidden = !OFF.test(attributes['w:val'] ?? '')
        break
      case 'w:t':
      case 'm:t':
        this.#isText = true
        break
      case 'w:tab':
        // outside a run it is a place for one
        if (this.#runs > 0) this.#add('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.#add('\n')
        break
      case 'w:noBreakHyphen':
        this.#add('-')
        break
      case 'w:footnote':
      case 'w:endnote':
        this.#isNoteMark = NOTE_MARKS.has(attributes['w:type'] ?? '')
    }
  }

  readonly onText = (text: string): void => {
    if (this.#isText) this.#add(text)
  }

  readonly onClose = (name: string): void => {
    if (UNSEEN.has(name)) this.#unseen--
    if (name === 'w:t' || name === 'm:t') this.#isText = false
    else if (name === 'w:r') {
      this.#runs--
      this.#isHidden = false
    } else if (name === 'w:p') this.#closeParagraph()
  }

  #add(text: string): void {
    if (this.#unseen === 0 && !this.#isHidden && !this.#isNoteMark) this.#open.at(-1)?.parts.push(text)
  }

  #setLevel(paragraph: OpenParagraph | undefined, headingLevel: number): void {
    if (paragraph === undefined || headingLevel === 0 || paragraph.role.role !== 'text') return
    paragraph.role = { ...paragraph.role, role: 'heading', headingLevel }
  }

  #closeParagraph(): void {
    const closed = this.#open.pop()
    if (closed === undefined || this.#unseen > 0 || this.#isNoteMark) return
    const { role, headingLevel, isOfContents } = closed.role
    if (isOfContents) return
    const { links } = closed
    const text = closed.parts.join('')
    this.paragraphs.push({ text, role, headingLevel, ...(links.length === 0 ? {} : { links }) })
  }
}

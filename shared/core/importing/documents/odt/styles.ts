import type { XmlAttributes } from '../../xml/xml-reader.ts'
import type { DocumentParagraph } from '../document-paragraph.ts'

export type StyleRole = Pick<DocumentParagraph, 'role' | 'headingLevel'>

const PLAIN_STYLE: StyleRole = { role: 'text', headingLevel: 0 }

interface Style {
  readonly name: string
  readonly parent: string
  readonly level: number
  isHidden: boolean
}

const MAX_ANCESTORS = 12

/**
 * The styles of a document, taken from the events of `styles.xml` and then of `content.xml`, whose styles go before
 * those of the same name. Styles of LibreOffice's own have English names in the file, in whatever language it runs.
 */
export class StyleSheet {
  readonly #styles = new Map<string, Style>()
  #current: Style | null = null

  readonly onOpen = (name: string, attributes: XmlAttributes): void => {
    if (name === 'style:style') {
      const styleName = attributes['style:name'] ?? ''
      const family = attributes['style:family'] ?? ''
      this.#current = {
        name: styleName,
        parent: attributes['style:parent-style-name'] ?? '',
        level: headingLevelOf(attributes['style:default-outline-level']),
        isHidden: false,
      }
      this.#styles.set(`${family} ${styleName}`, this.#current)
    } else if (name === 'style:text-properties' && this.#current !== null)
      this.#current.isHidden = attributes['text:display'] === 'none'
  }

  readonly onClose = (name: string): void => {
    if (name === 'style:style') this.#current = null
  }

  /** What the style of a paragraph says of it. */
  roleOf(styleName: string): StyleRole {
    for (const style of this.#lineage('paragraph', styleName)) {
      if (style.name === 'Title') return { role: 'title', headingLevel: 0 }
      if (style.level > 0) return { role: 'heading', headingLevel: style.level }
    }
    return PLAIN_STYLE
  }

  /** Whether text in this style is not shown. */
  isHidden(family: 'paragraph' | 'text', styleName: string): boolean {
    return this.#lineage(family, styleName).some((style) => style.isHidden)
  }

  #lineage(family: string, styleName: string): readonly Style[] {
    const found: Style[] = []
    let style = this.#styles.get(`${family} ${styleName}`)
    while (style !== undefined && found.length < MAX_ANCESTORS) {
      found.push(style)
      style = this.#styles.get(`${family} ${style.parent}`)
    }
    return found
  }
}

/** The level of a heading, 0 for none. */
export function headingLevelOf(value: string | undefined): number {
  const level = Number(value)
  return Number.isInteger(level) && level >= 1 && level <= 10 ? level : 0
}

import type { OfficePackage } from '../ooxml/package.ts'
import type { Steps } from '../../steps.ts'
import type { DocumentParagraph } from '../document-paragraph.ts'
import { WORD_NAMESPACES } from './namespaces.ts'

export type StyleRole = Pick<DocumentParagraph, 'role' | 'headingLevel'> & {
  /** An entry of a table of contents. */
  readonly isOfContents: boolean
}

export const PLAIN_STYLE: StyleRole = { role: 'text', headingLevel: 0, isOfContents: false }

interface Style {
  name: string
  basedOn: string
  level: number
}

const MAX_ANCESTORS = 12
const HEADING_NAME = /^(?:heading|überschrift|titre|제목|見出し)\s?(?<level>[1-9])$/iu

/**
 * What the styles of a document say of paragraphs, by the id that a paragraph names. The names of Word's own styles are
 * English in the file, in whatever language Word runs; a style built on one of them is of the same kind.
 */
export function* readStyles(office: OfficePackage, path: string): Steps<ReadonlyMap<string, StyleRole>> {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  yield* office.readPart(path, WORD_NAMESPACES, {
    onOpen: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        current = { name: '', basedOn: '', level: 0 }
        styles.set(attributes['w:styleId'] ?? '', current)
      } else if (current === null) return
      else if (name === 'w:name') current.name = value
      else if (name === 'w:basedOn') current.basedOn = value
      else if (name === 'w:outlineLvl') current.level = levelOf(value)
    },
    onClose: (name) => {
      if (name === 'w:style') current = null
    },
  })
  return new Map([...styles.keys()].map((id) => [id, roleOf(id, styles)]))
}

/** The level of a heading from Word's count, which begins with 0; 9 is plain text. */
export function levelOf(value: string): number {
  const level = Number(value)
  return value !== '' && Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : 0
}

function roleOf(id: string, styles: ReadonlyMap<string, Style>): StyleRole {
  let style = styles.get(id)
  for (let count = 0; style !== undefined && count < MAX_ANCESTORS; count++) {
    if (/^title$/iu.test(style.name)) return { role: 'title', headingLevel: 0, isOfContents: false }
    if (/^toc(?: \d| heading)/iu.test(style.name)) return { ...PLAIN_STYLE, isOfContents: true }
    const level = Number(HEADING_NAME.exec(style.name)?.groups?.['level'] ?? style.level)
    if (level > 0) return { role: 'heading', headingLevel: level, isOfContents: false }
    style = styles.get(style.basedOn)
  }
  return PLAIN_STYLE
}

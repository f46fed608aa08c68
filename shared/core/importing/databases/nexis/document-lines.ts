import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import { foldWhiteSpace } from '../../../text/white-space.ts'

/** A line of a document; a paragraph may hold several. */
export interface DocumentLine {
  readonly text: string
  readonly isHeading: boolean
  readonly links: readonly string[]
}

const END =
  /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine (?:del )?documento|Einde (?:van )?document|Fim do documento)$/iu
const BODY = /^(?:Body|Text|Corps|Haupttext|Volltext|Texte|Cuerpo|Contenido|Corpo)$/u

/** The line that closes each record of a Nexis document. */
function isNexisEnd(line: string): boolean {
  return line.length < 60 && END.test(line)
}

/** The line above the text of each record. */
export function isNexisBody(line: string): boolean {
  return BODY.test(line)
}

/** A line that closes records, and above it one that opens a text or counts its words: no other document has both. */
export function isNexisDocument(paragraphs: readonly DocumentParagraph[]): boolean {
  let hasBody = false
  for (const { text } of paragraphs) {
    // labels and marks are short paragraphs
    if (text.length > 200) continue
    const line = foldWhiteSpace(text)
    if (isNexisBody(line) || /^(?:Length|Länge|Longueur)\s?:\s?\d/u.test(line)) hasBody = true
    else if (hasBody && isNexisEnd(line)) return true
  }
  return false
}

/** The lines of each record, none empty. The last one has no end where the file was cut off. */
export function* nexisRecordLines(
  paragraphs: Iterable<DocumentParagraph>,
): Generator<readonly DocumentLine[]> {
  let lines: DocumentLine[] = []
  for (const { text, role, links = [] } of paragraphs) {
    for (const piece of text.split('\n')) {
      const line = foldWhiteSpace(piece)
      if (isNexisEnd(line)) {
        yield lines
        lines = []
      } else if (line !== '') lines.push({ text: line, isHeading: role !== 'text', links })
    }
  }
  if (lines.some(({ text }) => isNexisBody(text))) yield lines
}

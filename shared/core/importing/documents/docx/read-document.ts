import type { UnpackBudget } from '../../archive/unpack-budget.ts'
import type { ReadDocument } from '../document-paragraph.ts'
import { readCoreProperties } from '../ooxml/core-properties.ts'
import { OfficePackage } from '../ooxml/package.ts'
import type { Steps } from '../../steps.ts'
import { BodyReader } from './body-reader.ts'
import { WORD_NAMESPACES } from './namespaces.ts'
import { readStyles } from './styles.ts'

/**
 * The paragraphs of a Word file in reading order, then its notes; without heads and feet of pages, comments, deleted
 * and hidden text and the table of contents. Cells of tables are paragraphs, row by row.
 *
 * @throws ReadingError `damaged`, `too-large`, `too-many-entries`, `password-protected`
 */
export function* readDocxDocument(bytes: Uint8Array, budget: UnpackBudget): Steps<ReadDocument> {
  const office = new OfficePackage(bytes, budget)
  const path = office.mainPart('word/document.xml')
  const parts = office.relationships(path)
  const pathsOf = (type: string): readonly string[] =>
    parts.filter((part) => part.type === type).map(({ target }) => target)
  const styles = yield* readStyles(office, pathsOf('styles')[0] ?? 'word/styles.xml')
  const targets = new Map(parts.filter((part) => part.isExternal).map(({ id, target }) => [id, target]))
  const reader = new BodyReader(styles, targets)
  for (const part of [path, ...pathsOf('footnotes'), ...pathsOf('endnotes')])
    yield* office.readPart(part, WORD_NAMESPACES, reader)
  return { paragraphs: reader.paragraphs, facts: yield* readCoreProperties(office) }
}

import type { UnpackBudget } from '../../archive/unpack-budget.ts'
import { ZipArchive } from '../../archive/zip-archive.ts'
import { ReadingError } from '../../reading-error.ts'
import { readXmlEntry } from '../../xml/read-xml.ts'
import type { XmlHandler } from '../../xml/xml-reader.ts'
import { NO_FACTS, type DocumentFacts } from '../document-facts.ts'
import type { ReadDocument } from '../document-paragraph.ts'
import { BodyReader } from './body-reader.ts'
import { ODF_NAMESPACES } from './namespaces.ts'
import { StyleSheet } from './styles.ts'

const MAX_VALUE_UNITS = 2_000

/**
 * The paragraphs of an OpenDocument text in reading order, then its notes; without heads and feet of pages, comments,
 * deleted and hidden text and the table of contents. Cells of tables are paragraphs, row by row.
 *
 * @throws ReadingError `damaged`, `too-large`, `too-many-entries`, `password-protected`
 */
export function readOdtDocument(bytes: Uint8Array, budget: UnpackBudget): ReadDocument {
  const archive = new ZipArchive(bytes, budget)
  if (isEncrypted(archive)) throw new ReadingError('password-protected', 'an encrypted document')
  const styles = new StyleSheet()
  readPart(archive, 'styles.xml', styles)
  const reader = new BodyReader(styles)
  if (!readPart(archive, 'content.xml', reader)) throw new ReadingError('damaged', 'content.xml is missing')
  return { paragraphs: reader.paragraphs, facts: readFacts(archive) }
}

/** Reads an entry; false when it is not there. */
function readPart(archive: ZipArchive, path: string, handler: XmlHandler): boolean {
  const entry = archive.find(path)
  if (entry === undefined) return false
  readXmlEntry(archive, entry, ODF_NAMESPACES, handler)
  return true
}

/** The list of entries says which are encrypted (OpenDocument 1.3, part 2, 4.4): the archive itself does not. */
function isEncrypted(archive: ZipArchive): boolean {
  let isFound = false
  readPart(archive, 'META-INF/manifest.xml', {
    onOpen: (name) => {
      isFound ||= name === 'manifest:encryption-data'
    },
  })
  return isFound
}

/** `dc:creator` and `dc:date` are of the last change: they stand in where who and when began is not told. */
function readFacts(archive: ZipArchive): DocumentFacts {
  const values = new Map<string, string>()
  let current = ''
  readPart(archive, 'meta.xml', {
    onOpen: (name) => {
      current = name
    },
    onText: (text) => {
      const value = values.get(current) ?? ''
      if (current !== '' && value.length < MAX_VALUE_UNITS) values.set(current, value + text)
    },
    onClose: () => {
      current = ''
    },
  })
  const first = (...names: readonly string[]): string =>
    names.map((name) => values.get(name) ?? '').find((value) => value.trim() !== '') ?? ''
  return {
    ...NO_FACTS,
    title: first('dc:title'),
    author: first('meta:initial-creator', 'dc:creator'),
    date: first('meta:creation-date', 'dc:date'),
    source: first('dc:publisher'),
    url: first('dc:source'),
  }
}

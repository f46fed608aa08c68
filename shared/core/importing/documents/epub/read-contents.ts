import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { ZipArchive } from '../../archive/zip-archive.ts'
import { readXmlEntry } from '../../xml/read-xml.ts'
import type { XmlHandler, XmlNamespaces } from '../../xml/xml-reader.ts'
import type { Book } from './book.ts'
import { idOfReference, pathOfReference } from './book-path.ts'

const NCX: XmlNamespaces = { 'http://www.daisy.org/z3986/2005/ncx/': '' }
const XHTML: XmlNamespaces = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.idpf.org/2007/ops': 'epub',
}
const MAX_LABEL_UNITS = 500
/** Lines that lead into one document. */
const MAX_ENTRIES = 10_000

/** A line of the list of contents that leads into a document. */
export interface ContentsEntry {
  readonly label: string
  /** Of the element that it leads to; null for the whole document. */
  readonly id: string | null
  /** How deep the line stands in the list. */
  readonly level: number
}

type Contents = Map<string, ContentsEntry[]>

/**
 * The lines of the book's list of contents, by the path of the document that they lead into. Empty where there is none or it is damaged: the
 * documents are read without it.
 */
export function readContents(
  archive: ZipArchive,
  { navigation, ncx }: Book,
): ReadonlyMap<string, readonly ContentsEntry[]> {
  const contents: Contents = new Map()
  if (navigation !== null) readList(archive, navigation, XHTML, navigationHandler(navigation, contents))
  if (contents.size === 0 && ncx !== null) readList(archive, ncx, NCX, ncxHandler(ncx, contents))
  return contents
}

function readList(archive: ZipArchive, path: string, namespaces: XmlNamespaces, handler: XmlHandler): void {
  const entry = archive.find(path)
  if (entry === undefined) return
  try {
    readXmlEntry(archive, entry, namespaces, handler)
  } catch {
    // what was read of it so far is as good as any
  }
}

function addEntry(contents: Contents, from: string, reference: string, text: string, level: number): void {
  const path = pathOfReference(from, reference)
  const label = foldWhiteSpace(text)
  if (path === null || label === '') return
  const entry: ContentsEntry = { label, id: idOfReference(reference), level }
  const entries = contents.get(path)
  if (entries === undefined) contents.set(path, [entry])
  else if (entries.length < MAX_ENTRIES) entries.push(entry)
}

/** `<nav epub:type="toc">` of EPUB 3; lists of pages and of landmarks are others. */
function navigationHandler(from: string, contents: Contents): XmlHandler {
  let isInList = false
  let level = 0
  let reference: string | null = null
  let text = ''
  return {
    onOpen: (name, attributes) => {
      if (name === 'nav') isInList = /\btoc\b/u.test(attributes['epub:type'] ?? 'toc')
      else if (name === 'ol') level++
      else if (name === 'a' && isInList) {
        reference = attributes['href'] ?? null
        text = ''
      }
    },
    onText: (piece) => {
      if (reference !== null && text.length < MAX_LABEL_UNITS) text += piece
    },
    onClose: (name) => {
      if (name === 'nav') isInList = false
      else if (name === 'ol') level--
      else if (name === 'a' && reference !== null) {
        addEntry(contents, from, reference, text, level)
        reference = null
      }
    },
  }
}

/** The list of EPUB 2: the label of a point stands before its place. */
function ncxHandler(from: string, contents: Contents): XmlHandler {
  let isLabel = false
  let level = 0
  let text = ''
  return {
    onOpen: (name, attributes) => {
      if (name === 'navPoint') level++
      else if (name === 'navLabel') {
        isLabel = true
        text = ''
      } else if (name === 'content') addEntry(contents, from, attributes['src'] ?? '', text, level)
    },
    onText: (piece) => {
      if (isLabel && text.length < MAX_LABEL_UNITS) text += piece
    },
    onClose: (name) => {
      if (name === 'navLabel') isLabel = false
      else if (name === 'navPoint') level--
    },
  }
}

import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { ZipArchive } from '../../archive/zip-archive.ts'
import { readXmlEntry } from '../../xml/read-xml.ts'
import type { XmlHandler, XmlNamespaces } from '../../xml/xml-reader.ts'
import type { Book } from './book.ts'
import { pathOfReference } from './book-path.ts'

const NCX: XmlNamespaces = { 'http://www.daisy.org/z3986/2005/ncx/': '' }
const XHTML: XmlNamespaces = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.idpf.org/2007/ops': 'epub',
}
const MAX_LABEL_UNITS = 500

/**
 * The names of documents in the book's list of contents, by path. Empty where there is none or it is damaged: the
 * documents are read without it.
 */
export function readContents(archive: ZipArchive, { navigation, ncx }: Book): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  if (navigation !== null) readList(archive, navigation, XHTML, navigationHandler(navigation, labels))
  if (labels.size === 0 && ncx !== null) readList(archive, ncx, NCX, ncxHandler(ncx, labels))
  return labels
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

/** Of several places in one document the first names it. */
function addLabel(labels: Map<string, string>, from: string, reference: string, text: string): void {
  const path = pathOfReference(from, reference)
  const label = foldWhiteSpace(text)
  if (path !== null && label !== '' && !labels.has(path)) labels.set(path, label)
}

/** `<nav epub:type="toc">` of EPUB 3; lists of pages and of landmarks are others. */
function navigationHandler(from: string, labels: Map<string, string>): XmlHandler {
  let isInList = false
  let reference: string | null = null
  let text = ''
  return {
    onOpen: (name, attributes) => {
      if (name === 'nav') isInList = /\btoc\b/u.test(attributes['epub:type'] ?? 'toc')
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
      else if (name === 'a' && reference !== null) {
        addLabel(labels, from, reference, text)
        reference = null
      }
    },
  }
}

/** The list of EPUB 2: the label of a point stands before its place. */
function ncxHandler(from: string, labels: Map<string, string>): XmlHandler {
  let isLabel = false
  let text = ''
  return {
    onOpen: (name, attributes) => {
      if (name === 'navLabel') {
        isLabel = true
        text = ''
      } else if (name === 'content') addLabel(labels, from, attributes['src'] ?? '', text)
    },
    onText: (piece) => {
      if (isLabel && text.length < MAX_LABEL_UNITS) text += piece
    },
    onClose: (name) => {
      if (name === 'navLabel') isLabel = false
    },
  }
}

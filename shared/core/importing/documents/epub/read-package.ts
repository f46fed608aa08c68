import type { ZipArchive, ZipEntry } from '../../archive/zip-archive.ts'
import { languageTag } from '../../language-names.ts'
import { ReadingError } from '../../reading-error.ts'
import { readXmlEntry } from '../../xml/read-xml.ts'
import type { XmlAttributes, XmlNamespaces } from '../../xml/xml-reader.ts'
import type { Book } from './book.ts'
import { pathOfReference } from './book-path.ts'
import { BookFacts } from './book-facts.ts'

const CONTAINER: XmlNamespaces = { 'urn:oasis:names:tc:opendocument:xmlns:container': '' }
const PACKAGE: XmlNamespaces = {
  'http://www.idpf.org/2007/opf': 'opf',
  'http://openebook.org/namespaces/oeb-package/1.0/': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
}
const MAX_ITEMS = 100_000
const DOCUMENT_TYPE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/iu
const NCX_TYPE = 'application/x-dtbncx+xml'
const FRONT_MATTER = /^(?:cover|toc|title-?page|copyright-?page|index|loi|lot)$/iu

interface Item {
  readonly path: string
  readonly type: string
  readonly properties: readonly string[]
}

/**
 * Reads the package of an e-book: its metadata, the documents in it and their order (EPUB 2.0.1 and 3.3).
 *
 * @throws ReadingError `damaged` when there is none, and as `readXmlEntry`
 */
export function readPackage(archive: ZipArchive): Book {
  const entry = findPackage(archive)
  const facts = new BookFacts()
  const items = new Map<string, Item>()
  const spine: string[] = []
  const frontMatter = new Set<string>()
  let ncxId = ''
  const takeItem = ({ id = '', href = '', properties = '', ...rest }: XmlAttributes): void => {
    const path = pathOfReference(entry.path, href)
    if (path === null || items.size >= MAX_ITEMS) return
    items.set(id, { path, type: rest['media-type'] ?? '', properties: properties.split(/\s+/u) })
  }
  readXmlEntry(archive, entry, PACKAGE, {
    onOpen: (name, attributes) => {
      facts.onOpen(name, attributes)
      if (name === 'opf:item') takeItem(attributes)
      else if (name === 'opf:spine') ncxId = attributes['toc'] ?? ''
      else if (name === 'opf:itemref' && spine.length < MAX_ITEMS) spine.push(attributes['idref'] ?? '')
      else if (name === 'opf:reference' && FRONT_MATTER.test(attributes['type'] ?? '')) {
        const reference = attributes['href'] ?? ''
        const path = pathOfReference(entry.path, reference)
        // a place inside a document says nothing of all of it
        if (path !== null && !reference.includes('#')) frontMatter.add(path)
      }
    },
    onText: facts.onText,
    onClose: facts.onClose,
  })
  const all = [...items.values()]
  const navigation = all.find(({ properties }) => properties.includes('nav'))?.path ?? null
  const inOrder = spine.flatMap((id) => items.get(id) ?? []).filter(({ type }) => DOCUMENT_TYPE.test(type))
  return {
    facts: facts.value,
    language: languageTag(facts.language),
    periodical: facts.periodical,
    spine: [...new Set(inOrder.map(({ path }) => path))],
    frontMatter,
    navigation,
    ncx: (items.get(ncxId) ?? all.find(({ type }) => type === NCX_TYPE))?.path ?? null,
  }
}

function findPackage(archive: ZipArchive): ZipEntry {
  const container = archive.find('META-INF/container.xml')
  const named: string[] = []
  if (container !== undefined)
    readXmlEntry(archive, container, CONTAINER, {
      onOpen: (name, attributes) => {
        if (name === 'rootfile') named.push(attributes['full-path'] ?? '')
      },
    })
  const entry =
    named.map((path) => archive.find(path)).find((each) => each !== undefined)
    ?? archive.entries.find(({ path }) => /\.opf$/iu.test(path))
  if (entry === undefined) throw new ReadingError('damaged', 'an e-book without a package document')
  return entry
}

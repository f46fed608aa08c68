import { zipFile, type ZipInput } from './zip-file.ts'

/** A document of a book. */
export interface BookDocument {
  /** Path below the package document. */
  readonly path: string
  /** The XML inside `<body>`, or the whole document where it begins with `<?xml` or `<!DOCTYPE`. */
  readonly body: string
  /** Its name in the list of contents; none where absent. */
  readonly label?: string
  readonly bodyAttributes?: string
  readonly head?: string
}

export interface BookParts {
  readonly documents: readonly BookDocument[]
  /** The XML inside `<metadata>`. */
  readonly metadata?: string
  /** Lists the contents as EPUB 2 does. */
  readonly isEpub2?: boolean
  /** Paths in reading order; default: as listed. */
  readonly spine?: readonly string[]
  /** The XML behind the spine. */
  readonly guide?: string
  readonly extra?: readonly ZipInput[]
}

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'

/** The bytes of an e-book whose package stands in the folder `OEBPS`. */
export function epubFile(parts: BookParts): Uint8Array<ArrayBuffer> {
  const { documents, isEpub2 = false } = parts
  const listed = documents.filter(({ label }) => label !== undefined)
  const idOf = (path: string): string => `d${documents.findIndex((document) => document.path === path)}`
  const spine = parts.spine ?? documents.map(({ path }) => path)
  const entries: readonly ZipInput[] = [
    { path: 'mimetype', content: 'application/epub+zip', isStored: true },
    {
      path: 'META-INF/container.xml',
      content:
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        + '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    },
    {
      path: 'OEBPS/book.opf',
      content:
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        + `<metadata>${parts.metadata ?? '<dc:title>Canal book</dc:title>'}</metadata><manifest>`
        + documents
          .map(
            ({ path }) =>
              `<item id="${idOf(path)}" href="${encodeURI(path)}" media-type="application/xhtml+xml"/>`,
          )
          .join('')
        + (isEpub2
          ? '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
          : '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>')
        + `</manifest><spine${isEpub2 ? ' toc="ncx"' : ''}>${spine.map((path) => `<itemref idref="${idOf(path)}"/>`).join('')}</spine>${parts.guide ?? ''}</package>`,
    },
    isEpub2
      ? {
          path: 'OEBPS/toc.ncx',
          content: `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${listed
            .map(
              ({ path, label = '' }) =>
                `<navPoint><navLabel><text>${label}</text></navLabel><content src="${encodeURI(path)}#top"/></navPoint>`,
            )
            .join('')}</navMap></ncx>`,
        }
      : {
          path: 'OEBPS/nav.xhtml',
          content: `<html ${XHTML}><body><nav epub:type="toc"><ol>${listed
            .map(({ path, label = '' }) => `<li><a href="${encodeURI(path)}">${label}</a></li>`)
            .join('')}</ol></nav></body></html>`,
        },
    ...documents.map(({ path, body, head = '', bodyAttributes = '' }) => ({
      path: `OEBPS/${path}`,
      content: /^<(?:\?xml|!DOCTYPE)/u.test(body)
        ? body
        : `<?xml version="1.0" encoding="utf-8"?><html ${XHTML}><head>${head}</head><body ${bodyAttributes}>${body}</body></html>`,
    })),
  ]
  const extra = parts.extra ?? []
  return zipFile([...entries.filter(({ path }) => !extra.some((entry) => entry.path === path)), ...extra])
}

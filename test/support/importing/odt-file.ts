import { zipFile, type ZipInput } from './zip-file.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const NAMESPACES =
  `xmlns:office="${ODF}office:1.0" xmlns:text="${ODF}text:1.0" xmlns:style="${ODF}style:1.0" xmlns:table="${ODF}table:1.0"`
  + ` xmlns:draw="${ODF}drawing:1.0" xmlns:meta="${ODF}meta:1.0" xmlns:svg="${ODF}svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`

/** The parts of an OpenDocument text: the body as the XML inside `<office:text>`. */
export interface OdtParts {
  readonly body: string
  /** Styles of the document's own, in `content.xml`. */
  readonly automaticStyles?: string
  /** The XML inside `<office:meta>`. */
  readonly meta?: string
  /** The XML inside the list of entries. */
  readonly manifest?: string
  /** Put before the root of `content.xml`. */
  readonly prolog?: string
  /** Further entries, or others in place of those below. */
  readonly extra?: readonly ZipInput[]
}

/** The bytes of an OpenDocument text, with LibreOffice's styles for titles and headings. */
export function odtFile(parts: OdtParts): Uint8Array<ArrayBuffer> {
  const entries: readonly ZipInput[] = [
    { path: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      path: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="${ODF}manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
    },
    {
      path: 'styles.xml',
      content:
        `<office:document-styles ${NAMESPACES}><office:styles><style:style style:name="Standard" style:family="paragraph"/>`
        + '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>'
        + '<style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/></office:styles>'
        + '<office:master-styles><style:header><text:p>A head on every page</text:p></style:header></office:master-styles></office:document-styles>',
    },
    {
      path: 'content.xml',
      content:
        `<?xml version="1.0" encoding="UTF-8"?>${parts.prolog ?? ''}<office:document-content ${NAMESPACES}><office:automatic-styles>${parts.automaticStyles ?? ''}`
        + `</office:automatic-styles><office:body><office:text>${parts.body}</office:text></office:body></office:document-content>`,
    },
    {
      path: 'meta.xml',
      content: `<office:document-meta ${NAMESPACES}><office:meta>${parts.meta ?? ''}</office:meta></office:document-meta>`,
    },
  ]
  const extra = parts.extra ?? []
  return zipFile([...entries.filter(({ path }) => !extra.some((entry) => entry.path === path)), ...extra])
}

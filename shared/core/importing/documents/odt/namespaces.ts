import type { XmlNamespaces } from '../../xml/xml-reader.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The namespaces of OpenDocument 1.0 to 1.4 that hold text and what is said of it. */
export const ODF_NAMESPACES: XmlNamespaces = {
  [`${ODF}office:1.0`]: 'office',
  [`${ODF}text:1.0`]: 'text',
  [`${ODF}style:1.0`]: 'style',
  [`${ODF}meta:1.0`]: 'meta',
  [`${ODF}manifest:1.0`]: 'manifest',
  [`${ODF}svg-compatible:1.0`]: 'svg',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

import type { ZipArchive } from '../../archive/zip-archive.ts'
import { readXmlEntry } from '../../xml/read-xml.ts'
import type { XmlNamespaces } from '../../xml/xml-reader.ts'
import { pathOfReference } from './book-path.ts'

const NAMESPACES: XmlNamespaces = {
  'urn:oasis:names:tc:opendocument:xmlns:container': '',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
}
/** These only make fonts unusable outside the book. */
const FONT_ALGORITHMS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/** The entries of a book that are protected against copying: nobody reads them without the seller's program. */
export function protectedPaths(archive: ZipArchive): ReadonlySet<string> {
  const paths = new Set<string>()
  const entry = archive.find('META-INF/encryption.xml')
  if (entry === undefined) return paths
  let isFont = false
  readXmlEntry(archive, entry, NAMESPACES, {
    onOpen: (name, attributes) => {
      if (name === 'enc:EncryptedData') isFont = false
      else if (name === 'enc:EncryptionMethod') isFont = FONT_ALGORITHMS.has(attributes['Algorithm'] ?? '')
      else if (name === 'enc:CipherReference' && !isFont) {
        const path = pathOfReference('', attributes['URI'] ?? '')
        if (path !== null) paths.add(path)
      }
    },
  })
  return paths
}

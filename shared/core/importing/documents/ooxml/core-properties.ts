import type { XmlNamespaces } from '../../xml/xml-reader.ts'
import { NO_FACTS, type DocumentFacts } from '../document-facts.ts'
import type { OfficePackage } from './package.ts'
import type { Steps } from '../../steps.ts'

const NAMESPACES: XmlNamespaces = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
}
const FACT_OF: Readonly<Partial<Record<string, keyof DocumentFacts>>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dcterms:created': 'date',
}

/** Title, author and day of making that Word, Excel and others keep in `docProps/core.xml`. */
export function* readCoreProperties(office: OfficePackage): Steps<DocumentFacts> {
  const named = office.relationships('').find(({ type }) => type === 'core-properties')?.target
  const facts = { ...NO_FACTS }
  let current: keyof DocumentFacts | undefined
  yield* office.readPart(named ?? 'docProps/core.xml', NAMESPACES, {
    onOpen: (name) => {
      current = FACT_OF[name]
    },
    onText: (text) => {
      if (current !== undefined) facts[current] += text
    },
    onClose: () => {
      current = undefined
    },
  })
  return facts
}

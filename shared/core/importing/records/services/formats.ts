import type { Format, FormatReader } from '../../format.ts'
import {
  looksLikeReadwisePage,
  looksLikeZoteroRdf,
  serviceOf,
  serviceOfTable,
  type ServiceName,
} from './service-signs.ts'

const SERVICES: readonly ServiceName[] = [
  'readwise',
  'omnivore',
  'pocket',
  'instapaper',
  'zotero',
  'hypothesis',
]

/** Exports of reading services and of Zotero, each in whatever shape it has them. */
export const SERVICE_FORMATS: readonly Format[] = SERVICES.map((id) => ({
  id,
  recognise: ({ text }) => text !== null && serviceOf(text) === id,
  load: () => Promise.resolve(readService),
}))

const readService: FormatReader = async (source) => (await loadReader(source.text ?? ''))(source)

async function loadReader(text: string): Promise<FormatReader> {
  if (looksLikeReadwisePage(text)) return (await import('./read-readwise-page.ts')).readReadwisePage
  if (looksLikeZoteroRdf(text)) return (await import('./read-zotero-rdf.ts')).readZoteroRdf
  if (serviceOfTable(text) !== null) return (await import('./read-service-table.ts')).readServiceTable
  if (/^\ufeff?\s*</u.test(text)) return (await import('./read-saved-links.ts')).readSavedLinks
  return (await import('./read-service-json.ts')).readServiceJson
}

import type { Format } from '../format.ts'
import { looksLikeHtml } from '../html-signs.ts'
import { looksLikeJson } from './json/json-signs.ts'
import { findTable } from './table/find-table.ts'

/** Tables, reference files, reading services and feeds, the more particular ones first. */
export const RECORD_FORMATS: readonly Format[] = [
  {
    id: 'json',
    recognise: ({ text }) => text !== null && looksLikeJson(text),
    load: async () => (await import('./json/read-json.ts')).readJson,
  },
  {
    id: 'table',
    recognise: ({ text }) => text !== null && !looksLikeHtml(text) && findTable(text) !== null,
    load: async () => (await import('./table/read-table.ts')).readTable,
  },
]

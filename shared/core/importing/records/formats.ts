import type { Format } from '../format.ts'
import { looksLikeHtml } from '../html-signs.ts'
import { looksLikeFeed, looksLikeJsonFeed, looksLikeOpml } from './feeds/feed-signs.ts'
import { looksLikeCslJson, looksLikeJson } from './json/json-signs.ts'
import { looksLikeBibtex } from './references/bibtex-signs.ts'
import { looksLikeRis } from './references/ris-signs.ts'
import { SERVICE_FORMATS } from './services/formats.ts'
import { findTable } from './table/find-table.ts'

/** Tables, reference files, reading services and feeds, the more particular ones first. */
export const RECORD_FORMATS: readonly Format[] = [
  ...SERVICE_FORMATS,
  {
    id: 'ris',
    recognise: ({ text }) => text !== null && looksLikeRis(text),
    load: async () => (await import('./references/read-ris.ts')).readRis,
  },
  {
    id: 'bibtex',
    recognise: ({ text }) => text !== null && looksLikeBibtex(text),
    load: async () => (await import('./references/read-bibtex.ts')).readBibtex,
  },
  {
    id: 'feed',
    recognise: ({ text }) => text !== null && looksLikeFeed(text),
    load: async () => (await import('./feeds/read-feed.ts')).readFeed,
  },
  {
    id: 'opml',
    recognise: ({ text }) => text !== null && looksLikeOpml(text),
    load: async () => (await import('./feeds/read-opml.ts')).readOpml,
  },
  {
    id: 'json-feed',
    recognise: ({ text }) => text !== null && looksLikeJsonFeed(text),
    load: async () => (await import('./feeds/read-json-feed.ts')).readJsonFeed,
  },
  {
    id: 'csl-json',
    recognise: ({ text }) => text !== null && looksLikeCslJson(text),
    load: async () => (await import('./json/read-json.ts')).readJson,
  },
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

import type { Format } from '../format.ts'
import { looksLikeWarc } from './warc-signs.ts'

/** What crawlers write. */
export const WEB_ARCHIVE_FORMATS: readonly Format[] = [
  {
    id: 'warc',
    recognise: ({ bytes }) => looksLikeWarc(bytes),
    load: async () => (await import('./read-warc.ts')).readWarc,
  },
]

import type { Format } from '../format.ts'
import { looksLikeNexisText } from './nexis/read-nexis-text.ts'

/** Exports of news databases. */
export const DATABASE_FORMATS: readonly Format[] = [
  {
    id: 'nexis-text',
    recognise: ({ text }) => text !== null && looksLikeNexisText(text),
    load: async () => (await import('./nexis/read-nexis-text.ts')).readNexisText,
  },
]

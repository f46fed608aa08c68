import type { Format } from '../format.ts'
import { looksLikeFactivaHtml } from './factiva/read-factiva-html.ts'
import { looksLikeFactivaXml } from './factiva/read-factiva-xml.ts'
import { looksLikeNexisText } from './nexis/read-nexis-text.ts'

/** Exports of news databases. */
export const DATABASE_FORMATS: readonly Format[] = [
  {
    id: 'factiva-html',
    recognise: ({ text }) => text !== null && looksLikeFactivaHtml(text),
    load: async () => (await import('./factiva/read-factiva-html.ts')).readFactivaHtml,
  },
  {
    id: 'factiva-xml',
    recognise: ({ text }) => text !== null && looksLikeFactivaXml(text),
    load: async () => (await import('./factiva/read-factiva-xml.ts')).readFactivaXml,
  },
  {
    id: 'nexis-text',
    recognise: ({ text }) => text !== null && looksLikeNexisText(text),
    load: async () => (await import('./nexis/read-nexis-text.ts')).readNexisText,
  },
]

import type { Format } from '../format.ts'
import { looksLikeEuropresse } from './europresse/europresse-signs.ts'
import { looksLikeFactivaHtml, looksLikeFactivaXml } from './factiva/factiva-signs.ts'
import { looksLikeIntegrumHtml } from './integrum/integrum-signs.ts'
import { looksLikeKikuzo, looksLikeYomidasu } from './japanese/japanese-signs.ts'
import { looksLikeNexisHtml, looksLikeNexisText } from './nexis/nexis-signs.ts'
import { looksLikeProquestText } from './proquest/proquest-signs.ts'
import {
  looksLikeFactivaText,
  looksLikeNexisDocumentText,
  looksLikeProquestDocumentText,
} from './text-export-signs.ts'

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
    id: 'europresse-html',
    recognise: ({ text }) => text !== null && looksLikeEuropresse(text),
    load: async () => (await import('./europresse/read-europresse-html.ts')).readEuropresseHtml,
  },
  {
    id: 'integrum-html',
    recognise: ({ text }) => text !== null && looksLikeIntegrumHtml(text),
    load: async () => (await import('./integrum/read-integrum-html.ts')).readIntegrumHtml,
  },
  {
    id: 'kikuzo-html',
    recognise: ({ text }) => text !== null && looksLikeKikuzo(text),
    load: async () => (await import('./japanese/read-kikuzo.ts')).readKikuzo,
  },
  {
    id: 'yomidasu-html',
    recognise: ({ text }) => text !== null && looksLikeYomidasu(text),
    load: async () => (await import('./japanese/read-yomidasu.ts')).readYomidasu,
  },
  {
    id: 'nexis-html',
    recognise: ({ text }) => text !== null && looksLikeNexisHtml(text),
    load: async () => (await import('./nexis/read-nexis-html.ts')).readNexisHtml,
  },
  {
    id: 'proquest-text',
    recognise: ({ text }) => text !== null && looksLikeProquestText(text),
    load: async () => (await import('./proquest/read-proquest-text.ts')).readProquestText,
  },
  {
    id: 'nexis-text',
    recognise: ({ text }) => text !== null && looksLikeNexisText(text),
    load: async () => (await import('./nexis/read-nexis-text.ts')).readNexisText,
  },
  {
    id: 'nexis-document-text',
    recognise: ({ text }) => text !== null && looksLikeNexisDocumentText(text),
    load: async () => (await import('./read-text-export.ts')).readTextExport,
  },
  {
    id: 'factiva-text',
    recognise: ({ text }) => text !== null && looksLikeFactivaText(text),
    load: async () => (await import('./read-text-export.ts')).readTextExport,
  },
  {
    id: 'proquest-document-text',
    recognise: ({ text }) => text !== null && looksLikeProquestDocumentText(text),
    load: async () => (await import('./read-text-export.ts')).readTextExport,
  },
]

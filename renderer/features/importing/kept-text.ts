import type { LeftOfImport } from '../../data/reads/imports.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import type { importingMessages } from './messages.ts'

/** How many articles an import added, and how many of them are there now where that is another number. */
export function keptText(
  { articlesAdded }: ImportRecord,
  { kept, trashed }: LeftOfImport,
  messages: (typeof importingMessages)['en'],
): string {
  if (kept === articlesAdded) return messages.articles(articlesAdded)
  const parts = [messages.keptOf(kept, articlesAdded), trashed > 0 ? messages.inTrash(trashed) : null]
  return parts.filter((part) => part !== null).join(', ')
}

import type { ImportRecord } from '@shared/model/import.ts'
import { problemCountTexts } from './count-problems.ts'
import type { importingMessages } from './messages.ts'

/** An import that ended. */
export interface EndedImport {
  readonly record: ImportRecord
  /** Articles that it took out of the trash because they were in its files. */
  readonly broughtBack: number
}

/** What came of an import, in one line. */
export function outcomeText(
  { record, broughtBack }: EndedImport,
  messages: (typeof importingMessages)['en'],
): string {
  const { articlesAdded, articlesAlreadyThere, problems } = record
  const unchanged = Math.max(articlesAlreadyThere - broughtBack, 0)
  const parts = [
    articlesAdded > 0 ? messages.added(articlesAdded) : null,
    broughtBack > 0 ? messages.broughtBack(broughtBack) : null,
    articlesAdded + broughtBack === 0 ? messages.nothingAdded : null,
    unchanged > 0 ? messages.alreadyThere(unchanged) : null,
    ...problemCountTexts(problems, messages),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

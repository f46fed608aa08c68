import type { ArticleDraft } from '../../../model/draft.ts'
import type { DatabaseName } from '../../../model/database-name.ts'

/** A table in which a database exports articles. */
export interface DatabaseTable {
  readonly database: DatabaseName
  /** Id of the format: `bigkinds-table`. */
  readonly format: string
  /** What the columns themselves do not tell is added. */
  readonly finish: (draft: ArticleDraft) => ArticleDraft
}

/** BigKinds cuts texts at 200 characters. */
const CUT_UNITS = 190
const ENDS_SENTENCE = /[.!?。…][)"”’'」』]*$/u

const BIGKINDS: DatabaseTable = {
  database: 'bigkinds',
  format: 'bigkinds-table',
  finish: (draft) => {
    const text = draft.paragraphs.join('\n')
    const isCut = text.length >= CUT_UNITS || !ENDS_SENTENCE.test(text) || /(?:…|\.{2,3})$/u.test(text)
    const rest = { ...draft.supplement, database: 'bigkinds' as const }
    return { ...draft, supplement: isCut ? { ...rest, isExcerpt: true } : rest }
  },
}

const INTEGRUM: DatabaseTable = {
  database: 'integrum',
  format: 'integrum-table',
  finish: (draft) => {
    // the column called announcement holds the whole text
    const rest = Object.fromEntries(
      Object.entries(draft.supplement ?? {}).filter(([field]) => field !== 'isExcerpt'),
    )
    const { published } = draft
    // midnight stands where no clock is known
    const isClockless = published?.time === '00:00'
    return {
      ...draft,
      published: isClockless ? { ...published, time: null } : published,
      supplement: { ...rest, database: 'integrum' },
    }
  },
}

/** The database that exports a table with these columns; null for any other table. Spellings with and without spaces. */
export function databaseOfTable(names: readonly string[]): DatabaseTable | null {
  const plain = new Set(names.map((name) => name.replace(/\s/gu, '').toLowerCase()))
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => plain.has(name))
  if (has('뉴스식별자', '언론사', '제목')) return BIGKINDS
  return has('источник', 'дата', 'заголовок', 'анонс') ? INTEGRUM : null
}

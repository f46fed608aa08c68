import type { Article } from '@shared/model/article.ts'

export type Identity = Pick<
  Article,
  'textHash' | 'originalId' | 'recordNumber' | 'title' | 'source' | 'published' | 'vendorKey'
>

/**
 * Whether two articles are one: the same number in the same database, whatever an export made of the text; or the
 * same text, and either from the same place of the same bytes (however the user has corrected it since) or under the
 * same title with no other source or day. The same text under another title, in another paper or on another day is a
 * reprint, and the reader wants to see that it was reprinted.
 */
export function isSameArticle(a: Identity, b: Identity): boolean {
  if (a.vendorKey !== undefined && a.vendorKey === b.vendorKey) return true
  if (a.textHash !== b.textHash) return false
  if (a.originalId === b.originalId && a.recordNumber === b.recordNumber) return true
  return (
    a.title === b.title
    && isWithoutConflict(a.source, b.source)
    && isWithoutConflict(a.published?.day, b.published?.day)
  )
}

/** What one of the two does not tell is no difference. */
function isWithoutConflict(a: string | null | undefined, b: string | null | undefined): boolean {
  return a === b || a === null || b === null || a === undefined || b === undefined
}

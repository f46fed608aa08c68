import type { ArticleId } from '@shared/model/ids.ts'

/** The pane under the user's hand. It leads while panes scroll together; the others' own scroll events are echoes. */
let leader: ArticleId | null = null

export function leadScroll(articleId: ArticleId): void {
  leader = articleId
}

export function isLeading(articleId: ArticleId): boolean {
  return leader === articleId
}

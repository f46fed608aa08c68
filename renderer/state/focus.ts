import type { ArticleId, HighlightId } from '@shared/model/ids.ts'

/** The article in whose reader the keyboard focus is, or null when it is elsewhere. */
export function focusedReaderId(): ArticleId | null {
  const reader = document.activeElement?.closest<HTMLElement>('[data-reader]')
  // the attribute holds an article's number
  return reader ? (Number(reader.dataset.reader) as ArticleId) : null
}

/** Whether the focus is where the keys for a chosen highlight are meant for it: in a text, or on its own card. */
export function isFocusAt(highlightId: HighlightId | null): boolean {
  if (highlightId === null) return false
  const card = document.activeElement?.closest<HTMLElement>('[data-highlight]')
  return focusedReaderId() !== null || card?.dataset.highlight === highlightId
}

import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'

/** A dialog about one article. */
interface ReadingDialog {
  readonly kind: 'edit' | 'original'
  readonly articleId: ArticleId
}

export const useReadingDialog = create<{ readonly open: ReadingDialog | null }>(() => ({ open: null }))

export function openReadingDialog(kind: ReadingDialog['kind'], articleId: ArticleId): void {
  useReadingDialog.setState({ open: { kind, articleId } })
}

export function closeReadingDialog(): void {
  useReadingDialog.setState({ open: null })
}

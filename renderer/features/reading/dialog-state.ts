import type { RuledField } from '@shared/model/field-rule.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'

/** A dialog about one article. */
export type ReadingDialog =
  | { readonly kind: 'edit' | 'original'; readonly articleId: ArticleId }
  | { readonly kind: 'rule'; readonly articleId: ArticleId; readonly field: RuledField }

export const useReadingDialog = create<{ readonly open: ReadingDialog | null }>(() => ({ open: null }))

export function openReadingDialog(open: ReadingDialog): void {
  useReadingDialog.setState({ open })
}

export function closeReadingDialog(): void {
  useReadingDialog.setState({ open: null })
}

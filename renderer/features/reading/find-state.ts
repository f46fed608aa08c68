import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'

interface FindState {
  /** The article whose find bar is open, or null. */
  readonly articleId: ArticleId | null
  readonly phrase: string
  /** Which match is current, counted from 0. */
  readonly current: number
}

export const useFind = create<FindState>(() => ({ articleId: null, phrase: '', current: 0 }))

export function openFind(articleId: ArticleId): void {
  useFind.setState({ articleId, current: 0 })
}

export function closeFind(): void {
  useFind.setState({ articleId: null })
}

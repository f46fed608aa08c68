import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'
import type { Stretch } from './find-stretches.ts'

/** What of one article also stands in others. */
export interface Elsewhere {
  readonly articleId: ArticleId
  readonly text: string
  /** The articles that have some of it, those that share the most first, with the passages that are shown. */
  readonly links: readonly ArticleLink[]
  /** In the order of the text. */
  readonly stretches: readonly Stretch[]
  /** Words that stand in none of them, and all, repeats counted once. */
  readonly words: { readonly fresh: number; readonly all: number }
  /** False while some articles of the library are not looked at yet. */
  readonly isComplete: boolean
}

/** Filled while one article is read alone; null while nothing is known. */
export const useElsewhere = create<{ readonly found: Elsewhere | null }>(() => ({ found: null }))

/** How much of an article is new: whole hundredths, and never none while there is a new word. */
export function freshPercent({ words: { fresh, all } }: Elsewhere): number {
  const percent = Math.round((100 * fresh) / Math.max(1, all))
  return fresh > 0 ? Math.max(1, percent) : percent
}

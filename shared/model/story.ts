import type { ArticleId, StoryDecisionId } from './ids.ts'

/** Which copy a story shows: the first published, the longest, or the one nearest to the agency. */
export type LeadRule = 'earliest' | 'longest' | 'agency'

interface Decided {
  readonly id: StoryDecisionId
  readonly decidedAtMs: number
}

/**
 * What the user decided about stories, against or beyond what the texts say. Rows are written once and never
 * changed: a later decision takes rows away and adds others.
 */
export type StoryDecision =
  /** These articles are one story. */
  | (Decided & { readonly kind: 'together'; readonly articles: readonly ArticleId[] })
  /** None of the one belongs to the story of any of the others. */
  | (Decided & {
      readonly kind: 'apart'
      readonly articles: readonly ArticleId[]
      readonly others: readonly ArticleId[]
    })
  /** This article is the lead of its story. */
  | (Decided & { readonly kind: 'lead'; readonly article: ArticleId })

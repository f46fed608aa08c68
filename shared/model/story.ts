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
  /** This article was taken from that one; null: from none of the copies of its story. */
  | (Decided & { readonly kind: 'origin'; readonly article: ArticleId; readonly from: ArticleId | null })

/** One thing that speaks for an article having been copied from another, or against it. */
export interface Evidence {
  /**
   * `credit`: it names the other's publication as its source · `day`, `hour`: printed later than the other · `cut`: it
   * stands in the other for the most part, and not the other way round · `agency-copy`: the other names an agency
   */
  readonly kind: 'day' | 'hour' | 'credit' | 'agency-copy' | 'cut'
  readonly speaks: 'for' | 'against'
  /** How likely the copying is by this alone: above 0.5 in the direction that it speaks for. */
  readonly confidence01: number
}

/** Where an article was copied from, most likely or as the user said, and what speaks for it and against it. */
export interface Origin {
  readonly copy: ArticleId
  /** null where the user said that it was taken from none of the copies. */
  readonly from: ArticleId | null
  /** Whether the user said so. */
  readonly isChosen: boolean
  /** By the evidence alone; 0.5 when there is none. */
  readonly confidence01: number
  /** The strongest first. */
  readonly evidence: readonly Evidence[]
}

import type { ArticleId, HighlightId, ListId, NoteId, SavedSearchId, StoryDecisionId } from './ids.ts'

/** Rows that a library file added; those that were there already are not among them. */
export interface RestoredIds {
  readonly articles: readonly ArticleId[]
  readonly notes: readonly NoteId[]
  readonly highlights: readonly HighlightId[]
  readonly lists: readonly ListId[]
  readonly savedSearches: readonly SavedSearchId[]
  readonly storyDecisions: readonly StoryDecisionId[]
}

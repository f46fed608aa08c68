import type { DatabaseName } from './database-name.ts'
import type { ArticleId, EntityKey } from './ids.ts'
import type { Span } from './span.ts'

export type EntityType = 'person' | 'place' | 'organisation'
export type MentionType = EntityType | 'date'

/** A span of an article's text that names an entity or a date. */
export interface Mention extends Span {
  readonly type: MentionType
  /** The text of the span, white space folded. */
  readonly surface: string
  /** For dates: the resolved value (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `A/B` for a range), or null when unresolved. */
  readonly value: string | null
}

/** An entity as found in one article: its mentions merged over aliases ("Moon" = "Moon Jae-in"). */
export interface ArticleEntity {
  readonly key: EntityKey
  readonly type: EntityType
  /** The fullest name in the article. */
  readonly name: string
  /** Empty where only a database says that the article is about it. */
  readonly mentions: readonly Span[]
  /** The database that lists it among its index terms for the article. */
  readonly indexedBy?: DatabaseName
}

/** What was recognised in one article; derived, so it carries the version of the recogniser. */
export interface ArticleMentions {
  readonly id: ArticleId
  readonly version: number
  readonly entities: readonly ArticleEntity[]
  readonly dates: readonly Mention[]
}

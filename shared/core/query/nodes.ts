import type { Span } from '../../model/span.ts'

/** The text fields of an article that can be searched. */
export type SearchField = 'title' | 'body' | 'byline' | 'source'

export const SEARCH_FIELDS: readonly SearchField[] = ['title', 'body', 'byline', 'source']

/** A word as typed, without its operators. It may hold `*`, and punctuation that splits it into several words. */
export interface WordNode extends Span {
  readonly kind: 'word'
  readonly text: string
  /** Null searches every field. */
  readonly field: SearchField | null
  /** Letters that may differ, 0–2; 0 asks for the word itself. */
  readonly editDistance: number
  /** Weight in the score, 1 unless typed as `word^2`. */
  readonly boost: number
}

/** Words that stand together. */
export interface PhraseNode extends Span {
  readonly kind: 'phrase'
  readonly text: string
  readonly field: SearchField | null
  /** Null: next to each other in this order. A number: in any order, that many words apart at most. */
  readonly distance: number | null
  readonly boost: number
}

/** Filters whose value is a name as typed. */
export type NameFilterKey = 'list' | 'tag' | 'code' | 'person' | 'place' | 'org' | 'source' | 'lang'
export type HasValue = 'note' | 'highlight' | 'copies'
export type IsValue = 'unread' | 'read'
export type InValue = 'notes' | 'highlights'

/** A condition on the article that its text does not answer; whoever runs the search evaluates it. */
export type FilterNode = NameFilter | DateFilter | HasFilter | IsFilter | InFilter

export interface NameFilter extends Span {
  readonly kind: 'filter'
  readonly key: NameFilterKey
  readonly value: string
  /** Typed in quotes: the whole name is meant, as far as there is one; otherwise any name with these words. */
  readonly isExact: boolean
}

export interface DateFilter extends Span {
  readonly kind: 'filter'
  readonly key: 'date'
  /** First and last day, `YYYY-MM-DD`, both inclusive; null leaves that side open. Never both null. */
  readonly from: string | null
  readonly to: string | null
}

export interface HasFilter extends Span {
  readonly kind: 'filter'
  readonly key: 'has'
  readonly value: HasValue
}

export interface IsFilter extends Span {
  readonly kind: 'filter'
  readonly key: 'is'
  readonly value: IsValue
}

export interface InFilter extends Span {
  readonly kind: 'filter'
  readonly key: 'in'
  readonly value: InValue
}

export interface NotNode extends Span {
  readonly kind: 'not'
  readonly child: QueryNode
}

/** All (`and`) or any (`or`) of at least two children. */
export interface GroupNode extends Span {
  readonly kind: 'and' | 'or'
  readonly children: readonly QueryNode[]
}

/** A query as a tree. Spans are UTF-16 offsets, half-open, in the text that was parsed. */
export type QueryNode = WordNode | PhraseNode | FilterNode | NotNode | GroupNode

import type { ArticleFieldName } from './article.ts'

/** The fields that a rule may fill: headline and address are of one article alone. */
export const RULED_FIELDS = ['source', 'byline', 'agency', 'place', 'published', 'language'] as const

export type RuledField = (typeof RULED_FIELDS)[number]

export function isRuledField(name: ArticleFieldName): name is RuledField {
  return (RULED_FIELDS as readonly string[]).includes(name)
}

/** Which articles a rule is for. */
export type RuleScope =
  /** Those whose source was read, or set by another rule, as this. */
  | { readonly kind: 'source'; readonly source: string }
  /** Those saved from this host, `www.` left out. */
  | { readonly kind: 'site'; readonly host: string }
  /** Those whose file, with its folders, is named so; `*` stands for any run of characters. Case does not count. */
  | { readonly kind: 'files'; readonly pattern: string }

/** Where a rule takes the value from. */
export type RuleReading =
  /** The same for all: a name, or a BCP 47 tag. */
  | { readonly kind: 'value'; readonly value: string }
  /** What follows a label at the beginning of a line, up to a text or to the end of the line. */
  | { readonly kind: 'label'; readonly label: string; readonly until: string | null }
  /** A whole paragraph: from 0, from the end counted from -1. */
  | { readonly kind: 'line'; readonly place: number }
  /** The content of a meta element of a page, by its lower-case property, name or itemprop. */
  | { readonly kind: 'meta'; readonly name: string }
  /** The date where it was read, of days like 3/4/2031 the other number first. */
  | { readonly kind: 'date-order'; readonly order: 'day-first' | 'month-first' }

/** What the user said of a field for many articles; also those that are imported later are read so. */
export interface FieldRule {
  readonly id: string
  readonly scope: RuleScope
  readonly field: RuledField
  readonly reading: RuleReading
  readonly createdAtMs: number
}

/** A rule that is not kept yet. */
export type RuleTerms = Omit<FieldRule, 'id' | 'createdAtMs'>

import type { ArticleFields, CleaningStep, FieldOrigin, FieldOrigins } from '../../../model/article.ts'
import type { PrintedDate } from '../../../model/date.ts'
import type { FieldRule, RuledField, RuleTerms } from '../../../model/field-rule.ts'
import { articleLines } from './article-lines.ts'
import type { PageMeta } from './page-metas.ts'
import { readByRule, type RuleSources } from './read-by-rule.ts'
import { isInScope } from './rule-scope.ts'

/** An article, just read or stored, with all that rules look at. */
export interface RuledArticle {
  readonly fields: ArticleFields
  readonly origins: FieldOrigins
  readonly cleaning: readonly CleaningStep[]
  readonly paragraphs: readonly string[]
  /** With the folder or archive it stood in. */
  readonly fileName: string
  /** Of a page; empty for any other file, and where no rule asks for them. */
  readonly metas: readonly PageMeta[]
}

/** What becomes of one field: another value, the one it has, kept as corrected by hand, or not found. */
export type RuleOutcome =
  | { readonly kind: 'changed'; readonly change: Partial<ArticleFields>; readonly origin: FieldOrigin }
  | { readonly kind: 'same' | 'kept' | 'unread' }

/** Name of the origins that a rule of the user's leaves. */
export const USER_RULE = 'user-rule'

/** What a rule makes of an article in its scope. What the user put right by hand stays. */
export function applyFieldRule({ field, reading }: RuleTerms, article: RuledArticle): RuleOutcome {
  const { fields, origins } = article
  const before = origins[field]
  if (before?.certainty === 'user' && before.rule !== USER_RULE) return { kind: 'kept' }
  const found = readByRule(field, reading, sourcesOf(article))
  if (found === null) return { kind: 'unread' }
  const was = fields[field]
  if (textOf(found.value) === textOf(was)) return { kind: 'same' }
  return {
    kind: 'changed',
    change: { [field]: found.value },
    origin: {
      quote: found.quote,
      rule: USER_RULE,
      certainty: 'user',
      replaced: before?.replaced ?? { value: textOf(was), quote: before?.quote ?? null },
    },
  }
}

/** What all rules together make of an article: the first that gives a field a value decides it. */
export function applyFieldRules(
  rules: readonly FieldRule[],
  article: RuledArticle,
): { readonly change: Partial<ArticleFields>; readonly origins: FieldOrigins } {
  const { fields, fileName } = article
  const sources = new Set([fields.source ?? ''])
  let change: Partial<ArticleFields> = {}
  let origins: FieldOrigins = {}
  // a rule may be for the name that another rule gives the source
  for (const isOfSource of [true, false]) {
    const done = new Set<RuledField>()
    for (const rule of rules) {
      const { field, scope } = rule
      if ((field === 'source') !== isOfSource || done.has(field)) continue
      if (!isInScope(scope, sources, fields.url, fileName)) continue
      const outcome = applyFieldRule(rule, article)
      if (outcome.kind === 'unread') continue
      done.add(field)
      if (outcome.kind !== 'changed') continue
      change = { ...change, ...outcome.change }
      origins = { ...origins, [field]: outcome.origin }
    }
    sources.add(change.source ?? fields.source ?? '')
  }
  return { change, origins }
}

/** A field's value as text, a date as `2031-04-02 10:40`; empty for none. */
export function textOf(value: string | PrintedDate | null): string {
  if (value === null || typeof value === 'string') return value ?? ''
  return value.time === null ? value.day : `${value.day} ${value.time}`
}

/** What rules read an article's fields from. */
export function sourcesOf(article: RuledArticle): RuleSources {
  const { fields, origins, metas } = article
  return { fields, origins, metas, lines: articleLines(article) }
}

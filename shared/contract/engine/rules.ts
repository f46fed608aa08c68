import type { ArticleId } from '../../model/ids.ts'
import type { RuledField, RuleReading, RuleScope, RuleTerms } from '../../model/field-rule.ts'
import type { EngineCall } from './call.ts'
import type { ArticleEdit } from './importing.ts'

export interface RulesCalls {
  /** How the field of an article, as it is now, could be read in others, and how many others there are. */
  'rules.propose': EngineCall<
    { readonly id: ArticleId; readonly field: RuledField },
    {
      readonly scopes: readonly { readonly scope: RuleScope; readonly articleCount: number }[]
      readonly readings: readonly RuleReading[]
    }
  >
  /** What a rule would change in the library, nothing being stored. */
  'rules.preview': EngineCall<{ readonly rule: RuleTerms }, RulePreview>
  /**
   * Changes every article of the library that the rule is for. Answers what puts them back. Cancelled or failed it
   * leaves all as it was.
   */
  'rules.apply': EngineCall<{ readonly rule: RuleTerms }, { readonly back: readonly EditOfArticle[] }>
  /** Changes fields of several articles; answers what puts them back. */
  'articles.edit': EngineCall<
    { readonly edits: readonly EditOfArticle[] },
    { readonly back: readonly EditOfArticle[] }
  >
}

export interface EditOfArticle extends ArticleEdit {
  readonly id: ArticleId
}

export interface RulePreview {
  /** Articles that the rule is for. */
  readonly articleCount: number
  readonly changedCount: number
  /** Those that have the value already. */
  readonly sameCount: number
  /** Those that were put right by hand, and stay so. */
  readonly keptCount: number
  /** Those in which the rule finds nothing. */
  readonly unreadCount: number
  /** The first changes. */
  readonly changes: readonly RuleChange[]
}

export interface RuleChange {
  readonly id: ArticleId
  readonly title: string
  /** As text, a date as `2031-04-02 10:40`; empty for none. */
  readonly before: string
  readonly after: string
}

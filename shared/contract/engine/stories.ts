import type { ArticleId } from '../../model/ids.ts'
import type { PassageKind } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { LeadRule, Origin } from '../../model/story.ts'
import type { EngineCall } from './call.ts'

/** A passage as it is stored: without its word edits, which `compare.align` works out when two articles are shown. */
export interface LinkedSpan {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  readonly kind: PassageKind
}

/** What one other article shares with the article asked for, which is side `a`. */
export interface ArticleLink {
  readonly id: ArticleId
  /** Ordered by `aStart`. */
  readonly spans: readonly LinkedSpan[]
  /** Words inside shared passages, per side, repeats counted once; without stock phrases, quotations and tables. */
  readonly shared: { readonly a: number; readonly b: number }
  /** All words of each side, repeats counted once. */
  readonly words: { readonly a: number; readonly b: number }
}

/** An article that a text occurs in. */
export interface TextPlace {
  readonly id: ArticleId
  readonly spans: readonly (Span & { readonly kind: 'exact' | 'edited' })[]
}

/** Every story of the library, trash included: who leaves out what is in the trash does so for himself. */
export interface StoryListing {
  /** The copies of one story after those of another; within a story the lead first, then the next in its place. */
  readonly articles: Uint32Array<ArrayBuffer>
  /** How many copies each story has, in the same order. */
  readonly sizes: Uint32Array<ArrayBuffer>
  /** What to ask with next time. */
  readonly revision: string
  /** False while some articles of the library are not linked yet. */
  readonly isComplete: boolean
}

/** One story as its page shows it. */
export interface StoryAccount {
  /** Copies outside the trash, the lead first, then the next in its place. */
  readonly copies: readonly ArticleId[]
  /** Whether the user chose the lead by hand. */
  readonly isLeadChosen: boolean
  /** Where copies were taken from, as the user said or most likely; those of unknown origin are left out. */
  readonly origins: readonly Origin[]
  /** False while some articles of the library are not linked yet. */
  readonly isComplete: boolean
}

/** A sentence of a text and the copies in which it survives, itself left out. */
export interface SurvivingSentence extends Span {
  readonly ids: readonly ArticleId[]
}

/** One text against all copies of its story. */
export interface StoryHeat {
  /** In order; sentences that only repeat others of the text are left out. */
  readonly sentences: readonly SurvivingSentence[]
  /** For every other copy outside the trash, which share of its words stands in the text, and of the text's in it. */
  readonly shares: readonly { readonly id: ArticleId; readonly copy01: number; readonly text01: number }[]
}

export interface StoriesCalls {
  /**
   * All stories with two copies or more, leads by the rule or as chosen by hand. Waits until the stored links are loaded;
   * null when nothing changed since the revision given.
   */
  'stories.list': EngineCall<
    { readonly rule: LeadRule; readonly revision: string | null },
    StoryListing | null
  >
  /** The story of an article; null when it is alone. */
  'stories.read': EngineCall<{ readonly id: ArticleId; readonly rule: LeadRule }, StoryAccount | null>
  /** One copy against the others of its story; progress counts copies. */
  'stories.heat': EngineCall<{ readonly id: ArticleId }, StoryHeat>
  /**
   * Every other article outside the trash that shares passages with one, most shared words first. `isComplete` is false
   * while some articles of the library are not linked yet.
   */
  'passages.of': EngineCall<
    { readonly id: ArticleId },
    { readonly links: readonly ArticleLink[]; readonly isComplete: boolean }
  >
  /** Articles outside the trash that a text of up to 2,000 characters occurs in, exact or edited, oldest first. */
  'passages.where': EngineCall<
    { readonly text: string },
    { readonly places: readonly TextPlace[]; readonly isComplete: boolean }
  >
  /**
   * Links every article that has no links of this version yet. Progress counts articles. Cancelled, it keeps what is
   * linked; the next call goes on from there. Answers how many were linked.
   */
  'passages.derive': EngineCall<null, { readonly linked: number }>
}

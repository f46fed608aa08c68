import type { ArticleId, StoryDecisionId } from '../../model/ids.ts'
import type { StoryDecision } from '../../model/story.ts'

/** What a decision of the user changes about those before it. */
export interface DecisionChange {
  readonly removed: readonly StoryDecisionId[]
  readonly added: readonly StoryDecision[]
}

export interface DecideOptions {
  readonly nowMs: number
  readonly makeId: () => StoryDecisionId
}

type Pairs = { readonly articles: readonly ArticleId[]; readonly others: readonly ArticleId[] }

/** Every article that a decision names, each once or more. */
export function articlesOfDecision(decision: StoryDecision): readonly ArticleId[] {
  switch (decision.kind) {
    case 'lead':
      return [decision.article]
    case 'together':
      return decision.articles
    case 'apart':
      return [...decision.articles, ...decision.others]
    case 'origin':
      return decision.from === null ? [decision.article] : [decision.article, decision.from]
  }
}

/** Splits some articles off the others of their story. Merges that named both are reduced to what stays together. */
export function splitOff(
  before: readonly StoryDecision[],
  articles: readonly ArticleId[],
  others: readonly ArticleId[],
  { nowMs, makeId }: DecideOptions,
): DecisionChange {
  const off = new Set(articles)
  const left = new Set(others)
  const broken = before.filter(
    (decision) =>
      decision.kind === 'together'
      && decision.articles.some((id) => off.has(id))
      && decision.articles.some((id) => left.has(id)),
  )
  const rest = broken.flatMap((decision): StoryDecision[] => {
    if (decision.kind !== 'together') return []
    const parts = [
      decision.articles.filter((id) => off.has(id)),
      decision.articles.filter((id) => !off.has(id)),
    ]
    return parts
      .filter((part) => part.length > 1)
      .map((part) => ({ ...decision, id: makeId(), articles: part }))
  })
  return {
    removed: broken.map(({ id }) => id),
    added: [...rest, { id: makeId(), decidedAtMs: nowMs, kind: 'apart', articles, others }],
  }
}

/** Makes articles one story. Of splits what parted these is taken back, and nothing else. */
export function mergeStories(
  before: readonly StoryDecision[],
  articles: readonly ArticleId[],
  { nowMs, makeId }: DecideOptions,
): DecisionChange {
  const merged = new Set(articles)
  const isMerged = (id: ArticleId): boolean => merged.has(id)
  const lifted = before.filter(
    (decision) =>
      decision.kind === 'apart' && decision.articles.some(isMerged) && decision.others.some(isMerged),
  )
  const rest = lifted.flatMap((decision): StoryDecision[] => {
    if (decision.kind !== 'apart') return []
    const outside = (ids: readonly ArticleId[]): ArticleId[] => ids.filter((id) => !isMerged(id))
    const kept: readonly Pairs[] = [
      { articles: outside(decision.articles), others: decision.others },
      { articles: decision.articles.filter(isMerged), others: outside(decision.others) },
    ]
    return kept
      .filter((pairs) => pairs.articles.length > 0 && pairs.others.length > 0)
      .map((pairs) => ({ ...decision, id: makeId(), ...pairs }))
  })
  return {
    removed: lifted.map(({ id }) => id),
    added: [...rest, { id: makeId(), decidedAtMs: nowMs, kind: 'together', articles }],
  }
}

/** Makes an article the lead of its story, or with null leaves that to the rule again. */
export function decideLead(
  before: readonly StoryDecision[],
  story: readonly ArticleId[],
  lead: ArticleId | null,
  { nowMs, makeId }: DecideOptions,
): DecisionChange {
  return {
    removed: before.flatMap((decision) =>
      decision.kind === 'lead' && story.includes(decision.article) ? [decision.id] : [],
    ),
    added: lead === null ? [] : [{ id: makeId(), decidedAtMs: nowMs, kind: 'lead', article: lead }],
  }
}

/** From which copy one was taken, as the user says; `from` is null for none of them. */
export interface OriginChoice {
  readonly from: ArticleId | null
}

/** Says where a copy was taken from, or with null leaves that to the evidence again. */
export function decideOrigin(
  before: readonly StoryDecision[],
  article: ArticleId,
  choice: OriginChoice | null,
  { nowMs, makeId }: DecideOptions,
): DecisionChange {
  return {
    removed: before.flatMap((decision) =>
      decision.kind === 'origin' && decision.article === article ? [decision.id] : [],
    ),
    added:
      choice === null
        ? []
        : [{ id: makeId(), decidedAtMs: nowMs, kind: 'origin', article, from: choice.from }],
  }
}

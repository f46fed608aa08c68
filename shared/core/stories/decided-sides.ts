import type { ArticleId } from '../../model/ids.ts'
import type { StoryDecision } from '../../model/story.ts'

type Together = Extract<StoryDecision, { kind: 'together' }>
type Apart = Extract<StoryDecision, { kind: 'apart' }>

/** The user's decisions, looked up by article. */
export class DecidedSides {
  readonly #together = new Map<ArticleId, Together[]>()
  readonly #apart = new Map<ArticleId, Apart[]>()

  constructor(decisions: Iterable<StoryDecision>) {
    for (const decision of [...decisions].sort(oldestFirst)) {
      if (decision.kind === 'together') note(this.#together, decision.articles, decision)
      if (decision.kind === 'apart') note(this.#apart, [...decision.articles, ...decision.others], decision)
    }
  }

  /** Merges that name an article, oldest first. */
  togetherOf(id: ArticleId): readonly Together[] {
    return this.#together.get(id) ?? []
  }

  /** For every split that names an article, on which side of it the article is. */
  sidesOf(id: ArticleId): ReadonlyMap<Apart, 'one' | 'other'> {
    const splits = this.#apart.get(id) ?? []
    return new Map(splits.map((split) => [split, split.articles.includes(id) ? 'one' : 'other']))
  }

  /** Every article that a decision names beside this one. */
  namedWith(id: ArticleId): readonly ArticleId[] {
    return [
      ...(this.#together.get(id) ?? []).flatMap(({ articles }) => articles),
      ...(this.#apart.get(id) ?? []).flatMap(({ articles, others }) => [...articles, ...others]),
    ]
  }
}

function oldestFirst(x: StoryDecision, y: StoryDecision): number {
  return x.decidedAtMs - y.decidedAtMs || (x.id < y.id ? -1 : 1)
}

function note<Decision>(
  byArticle: Map<ArticleId, Decision[]>,
  articles: readonly ArticleId[],
  decision: Decision,
): void {
  for (const id of new Set(articles)) {
    const known = byArticle.get(id)
    if (known === undefined) byArticle.set(id, [decision])
    else known.push(decision)
  }
}

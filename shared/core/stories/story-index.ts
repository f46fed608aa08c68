import type { ArticleId } from '../../model/ids.ts'
import type { StoryDecision } from '../../model/story.ts'
import { isCopy } from './containment.ts'
import { articlesOfDecision } from './decide.ts'
import { DecidedSides } from './decided-sides.ts'
import { groupArticles } from './group-articles.ts'
import type { TextGraph } from './text-graph.ts'

/** The articles of a story, lowest number first; two at least. */
export type Story = readonly ArticleId[]

/**
 * The stories of a library, kept current: only what a change can reach is grouped anew, and the result is the same as if
 * everything were.
 */
export class StoryIndex {
  readonly #graph: TextGraph
  readonly #storyOf = new Map<ArticleId, Story>()
  #decisions: readonly StoryDecision[] = []
  #decided = new DecidedSides([])
  /** Articles whose decisions changed since the last refresh. */
  #redecided = new Set<ArticleId>()

  constructor(graph: TextGraph) {
    this.#graph = graph
  }

  /** The story of an article as of the last refresh; undefined for an article that is alone. */
  storyOf(id: ArticleId): Story | undefined {
    return this.#storyOf.get(id)
  }

  /** Every story as of the last refresh. */
  stories(): ReadonlySet<Story> {
    return new Set(this.#storyOf.values())
  }

  /** Puts other decisions in place of those before; they count from the next refresh on. */
  decide(decisions: readonly StoryDecision[]): void {
    const before = new Map(this.#decisions.map((decision) => [decision.id, decision]))
    const after = new Map(decisions.map((decision) => [decision.id, decision]))
    for (const decision of this.#decisions) if (!after.has(decision.id)) this.#redecide(decision)
    for (const decision of decisions) if (!before.has(decision.id)) this.#redecide(decision)
    this.#decisions = decisions
    this.#decided = new DecidedSides(decisions)
  }

  /** Takes over what changed in the graph and the decisions; answers whether anything had. */
  refresh(): boolean {
    const { keys, removed } = this.#graph.takeChanges()
    if (keys.size === 0 && this.#redecided.size === 0) return false
    const articles = new Set([...removed, ...this.#redecided])
    this.#redecided = new Set()
    const reached = this.#reach(keys, articles)
    for (const id of articles) this.#storyOf.delete(id)
    for (const key of reached) for (const id of this.#graph.idsOf(key)) this.#storyOf.delete(id)
    for (const story of groupArticles(reached, this.#graph, this.#decided)) {
      if (story.length < 2) continue
      for (const id of story) this.#storyOf.set(id, story)
    }
    return true
  }

  #redecide(decision: StoryDecision): void {
    // which copy leads and which was first change no story
    if (decision.kind === 'lead' || decision.kind === 'origin') return
    for (const id of articlesOfDecision(decision)) this.#redecided.add(id)
  }

  /**
   * Texts whose stories a change can alter. A changed text may make or unmake its neighbours a collection, and with
   * that ties of theirs: two steps away. Then whole stories, and those that a decision names beside them.
   */
  #reach(changed: ReadonlySet<number>, articles: Iterable<ArticleId>): ReadonlySet<number> {
    const reached = new Set([...changed].filter((key) => this.#graph.has(key)))
    for (let step = 0; step < 2; step++) {
      for (const key of [...reached]) for (const other of this.#neighbours(key)) reached.add(other)
    }
    const seen = new Set<ArticleId>(articles)
    for (const key of reached) for (const id of this.#graph.idsOf(key)) seen.add(id)
    for (const id of seen) {
      const key = this.#graph.keyOf(id)
      if (key !== undefined && !reached.has(key)) {
        reached.add(key)
        for (const same of this.#graph.idsOf(key)) seen.add(same)
      }
      for (const other of this.#storyOf.get(id) ?? []) seen.add(other)
      for (const other of this.#decided.namedWith(id)) seen.add(other)
    }
    return reached
  }

  #neighbours(key: number): number[] {
    return [...this.#graph.overlapsOf(key)].flatMap(([other, overlap]) =>
      isCopy(this.#graph, key, other, overlap) ? [other] : [],
    )
  }
}

import { byLead, StoryIndex, type CopyFacts, type Story } from '@shared/core/stories/index.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { LeadRule, StoryDecision } from '@shared/model/story.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readStoryDecisions } from '../../data/reads/story-decisions.ts'
import { Breather } from '../next-task.ts'
import type { PassageStore } from '../passages/passage-store.ts'

const FACTS_AT_ONCE = 500
const SLICE_MS = 20

/** Stories with what is decided about them and what their leads depend on, kept in line with links and database. */
export class StoryStore {
  readonly #database: CollateDatabase
  readonly #passages: PassageStore
  readonly #index: StoryIndex
  /** Only of copies: most articles are in no story. */
  readonly #facts = new Map<ArticleId, CopyFacts>()
  #decisions: readonly StoryDecision[] = []
  #revision = 0
  #updating: Promise<void> = Promise.resolve()

  constructor(database: CollateDatabase, passages: PassageStore) {
    this.#database = database
    this.#passages = passages
    this.#index = new StoryIndex(passages.graph)
  }

  /** Moves whenever stories or what decides their leads may have changed. */
  get revision(): number {
    return this.#revision
  }

  /** Waits for the stored links and takes over whatever changed since the last call. */
  update(): Promise<void> {
    const updated = this.#updating.then(() => this.#update())
    this.#updating = updated.catch(() => undefined)
    return updated
  }

  /** The story of an article as of the last update; undefined for an article that is alone. */
  storyOf(id: ArticleId): Story | undefined {
    return this.#index.storyOf(id)
  }

  stories(): ReadonlySet<Story> {
    return this.#index.stories()
  }

  /** The copies of a story that are there, the lead first: as the user chose, else by the rule. */
  inLeadOrder(story: Story, rule: LeadRule): readonly CopyFacts[] {
    const chosenAtMs = new Map<ArticleId, number>()
    for (const decision of this.#decisions) {
      if (decision.kind === 'lead' && story.includes(decision.article))
        chosenAtMs.set(decision.article, decision.decidedAtMs)
    }
    return story.flatMap((id) => this.#facts.get(id) ?? []).sort(byLead(rule, chosenAtMs))
  }

  isLeadChosen(story: Story): boolean {
    return this.#decisions.some((decision) => decision.kind === 'lead' && story.includes(decision.article))
  }

  /** From which copies the copies of a story were taken as the user said, the last word before others. */
  chosenOrigins(story: Story): ReadonlyMap<ArticleId, ArticleId | null> {
    const said = this.#decisions.filter(
      (decision) => decision.kind === 'origin' && story.includes(decision.article),
    )
    said.sort((x, y) => x.decidedAtMs - y.decidedAtMs)
    return new Map(
      said.flatMap((decision) =>
        decision.kind === 'origin' ? [[decision.article, decision.from] as const] : [],
      ),
    )
  }

  /** Says that the fields of an article changed, or that it is gone. */
  changed(id: ArticleId): void {
    if (this.#facts.delete(id)) this.#revision++
  }

  async #update(): Promise<void> {
    await this.#passages.ready
    const decisions = await this.#changedDecisions()
    if (decisions !== null) {
      this.#decisions = decisions
      this.#index.decide(decisions)
      this.#revision++
    }
    if (this.#index.refresh()) this.#revision++
    await this.#readFacts()
  }

  /** Rows are written once and never changed: their keys tell whether anything is new. */
  async #changedDecisions(): Promise<readonly StoryDecision[] | null> {
    const ids = await this.#database.storyDecisions.toCollection().primaryKeys()
    const isSame =
      ids.length === this.#decisions.length && this.#decisions.every(({ id }, index) => id === ids[index])
    return isSame ? null : readStoryDecisions(this.#database)
  }

  async #readFacts(): Promise<void> {
    const missing: ArticleId[] = []
    for (const story of this.#index.stories())
      for (const id of story) if (!this.#facts.has(id)) missing.push(id)
    const breather = new Breather(SLICE_MS)
    for (let start = 0; start < missing.length; start += FACTS_AT_ONCE) {
      const headers = await this.#database.articles.bulkGet(missing.slice(start, start + FACTS_AT_ONCE))
      for (const header of headers)
        if (header !== undefined) this.#facts.set(header.id, this.#toFacts(header))
      await breather.pause()
    }
    if (missing.length > 0) this.#revision++
  }

  #toFacts({ id, publishedKey, source, agency }: Article): CopyFacts {
    const key = this.#passages.graph.keyOf(id)
    return {
      id,
      publishedKey,
      source,
      agency,
      words: key === undefined ? 0 : this.#passages.graph.wordsOf(key),
    }
  }
}

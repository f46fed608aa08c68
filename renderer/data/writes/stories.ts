import {
  decideLead,
  decideOrigin,
  mergeStories,
  splitOff,
  type DecideOptions,
  type DecisionChange,
  type OriginChoice,
} from '@shared/core/stories/index.ts'
import { makeId, type ArticleId, type StoryDecisionId } from '@shared/model/ids.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import { database, type CollateDatabase } from '../database.ts'
import { randomBytes } from '../random-bytes.ts'
import { readStoryDecisions } from '../reads/story-decisions.ts'
import { act, step, type Undo } from '../undo.ts'

/** Splits some copies off the others of their story. */
export function splitOffCopies(
  articles: readonly ArticleId[],
  others: readonly ArticleId[],
  into: CollateDatabase = database,
): Promise<Undo> {
  return decide(into, (before, options) => splitOff(before, articles, others, options))
}

/** Makes articles one story. */
export function mergeIntoStory(
  articles: readonly ArticleId[],
  into: CollateDatabase = database,
): Promise<Undo> {
  return decide(into, (before, options) => mergeStories(before, articles, options))
}

/** Chooses the lead of a story by hand; null leaves it to the rule again. */
export function chooseStoryLead(
  story: readonly ArticleId[],
  lead: ArticleId | null,
  into: CollateDatabase = database,
): Promise<Undo> {
  return decide(into, (before, options) => decideLead(before, story, lead, options))
}

/** Says from which copy another was taken; null leaves it to the evidence again. */
export function chooseOrigin(
  article: ArticleId,
  choice: OriginChoice | null,
  into: CollateDatabase = database,
): Promise<Undo> {
  return decide(into, (before, options) => decideOrigin(before, article, choice, options))
}

async function decide(
  into: CollateDatabase,
  change: (before: readonly StoryDecision[], options: DecideOptions) => DecisionChange,
): Promise<Undo> {
  const nowMs = Date.now()
  const newId = (): StoryDecisionId => makeId<StoryDecisionId>(nowMs, randomBytes())
  const { removed, added } = change(await readStoryDecisions(into), { nowMs, makeId: newId })
  const rows = new Map(added.map((decision) => [decision.id, decision]))
  return act(into, [
    step({
      table: into.storyDecisions,
      keys: [...removed, ...rows.keys()],
      change: (_row, id) => rows.get(id),
    }),
  ])
}

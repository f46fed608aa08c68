import type { StoryDecision } from '@shared/model/story.ts'
import { database, type CollateDatabase } from '../database.ts'

/** What the user decided about stories. */
export function readStoryDecisions(from: CollateDatabase = database): PromiseLike<StoryDecision[]> {
  return from.storyDecisions.toArray()
}

import type { CollateDatabase } from '../../data/database.ts'
import { readTrashedIds } from '../../data/reads/views.ts'
import type { StoryStore } from './story-store.ts'

/** Whether an article has copies, as it stands now. What is in the trash has none and is none. */
export async function readCopies(
  database: CollateDatabase,
  stories: StoryStore,
): Promise<(id: number) => boolean> {
  await stories.update()
  const trashed = await readTrashedIds(database)
  const members = new Set<number>()
  for (const story of stories.stories()) {
    const kept = story.filter((id) => !trashed.has(id))
    if (kept.length > 1) for (const id of kept) members.add(id)
  }
  return (id) => members.has(id)
}

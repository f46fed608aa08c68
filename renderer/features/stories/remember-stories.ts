import { readSetting } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { useStories } from '../../state/stories.ts'

/** Brings back how stories were shown last, and from then on remembers it. */
export async function restoreStorySettings(): Promise<void> {
  const saved = await readSetting('stories')
  if (saved !== undefined) useStories.setState(saved)
  useStories.subscribe(({ isGathered, leadRule }, before) => {
    if (isGathered !== before.isGathered || leadRule !== before.leadRule)
      void writeSetting('stories', { isGathered, leadRule })
  })
}

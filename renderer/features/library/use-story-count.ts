import { useMemo } from 'react'
import { useTrashedIds } from '../../data/hooks/states.ts'
import { useStories } from '../../state/stories.ts'

/** How many stories have two copies or more outside the trash; undefined while that is not known. */
export function useStoryCount(): number | undefined {
  const storyOf = useStories((state) => state.storyOf)
  const trashed = useTrashedIds()
  return useMemo(() => {
    if (trashed === undefined) return undefined
    const stories = [...new Set(storyOf.values())]
    return stories.filter((copies) => copies.filter((id) => !trashed.has(id)).length > 1).length
  }, [storyOf, trashed])
}

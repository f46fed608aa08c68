import { useMessages } from '../../state/messages.ts'
import { useStories } from '../../state/stories.ts'
import { libraryMessages } from './messages.ts'

/** What the numbers at the left count, in words: stories while each is shown once, articles otherwise. */
export interface CountedUnit {
  readonly name: string
  readonly explanation: string
  readonly of: (count: number) => string
}

export function useCountedUnit(): CountedUnit {
  const messages = useMessages(libraryMessages)
  const isGathered = useStories((state) => state.isGathered)
  return isGathered
    ? { name: messages.unitStories, explanation: messages.unitStoriesWhy, of: messages.storyCount }
    : { name: messages.unitArticles, explanation: messages.unitArticlesWhy, of: messages.articles }
}

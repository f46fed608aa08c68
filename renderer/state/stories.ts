/** Which articles are copies of one story, and how the list shows them. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { LeadRule } from '@shared/model/story.ts'
import { create } from 'zustand'

/** The copies of a story, those in the trash included; the lead first, then the next in its place. */
export type StoryCopies = readonly ArticleId[]

interface StoriesState {
  /** The story of every article that has copies, as the engine told last. */
  readonly storyOf: ReadonlyMap<ArticleId, StoryCopies>
  /** Whether the list has one row for all copies of a story. */
  readonly isGathered: boolean
  readonly leadRule: LeadRule
  /** Articles whose stories show all their copies in the list, and those whose stories the user folded again. */
  readonly unfolded: ReadonlySet<ArticleId>
  readonly folded: ReadonlySet<ArticleId>
}

export const useStories = create<StoriesState>(() => ({
  storyOf: new Map(),
  isGathered: true,
  leadRule: 'earliest',
  unfolded: new Set(),
  folded: new Set(),
}))

/** Shows all copies of the stories of some articles in the list. */
export function unfoldStories(ids: Iterable<ArticleId>): void {
  const { storyOf, unfolded, folded } = useStories.getState()
  const named = [...ids]
  const copies = new Set(named.flatMap((id) => [id, ...(storyOf.get(id) ?? [])]))
  useStories.setState({
    unfolded: new Set([...unfolded, ...named]),
    folded: new Set([...folded].filter((id) => !copies.has(id))),
  })
}

/** Leaves one row for all copies of a story in the list. */
export function foldStory(copies: StoryCopies): void {
  const { unfolded, folded } = useStories.getState()
  useStories.setState({
    unfolded: new Set([...unfolded].filter((id) => !copies.includes(id))),
    folded: new Set([...folded, ...copies]),
  })
}

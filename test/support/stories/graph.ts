import { StoryIndex, TextGraph, type ArticleText, type TextOverlap } from '@shared/core/stories/index.ts'
import type { ArticleId, StoryDecisionId } from '@shared/model/ids.ts'
import type { StoryDecision } from '@shared/model/story.ts'

/** What a library of linked texts consists of, in the order in which it came. */
export interface LinkedLibrary {
  readonly texts: readonly ArticleText[]
  readonly links: readonly TextOverlap[]
}

export function articleId(id: number): ArticleId {
  return id as ArticleId
}

/** An article with a text of its own, a hundred words long. */
export function text(id: number, words = 100, key = id): ArticleText {
  return { id: articleId(id), key, words }
}

export function link(a: number, b: number, sharedA: number, sharedB = sharedA): TextOverlap {
  return a < b ? { a, b, sharedA, sharedB } : { a: b, b: a, sharedA: sharedB, sharedB: sharedA }
}

export function makeGraph({ texts, links }: LinkedLibrary): TextGraph {
  const graph = new TextGraph()
  for (const each of texts) graph.addText(each)
  for (const each of links) graph.addLink(each)
  return graph
}

/** Stories as lists of numbers, in order, so that two sets of them can be compared. */
export function listStories(index: StoryIndex): readonly (readonly number[])[] {
  return [...index.stories()].map((story) => [...story]).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

export function storiesOf(
  library: LinkedLibrary,
  decisions: readonly StoryDecision[] = [],
): readonly (readonly number[])[] {
  const index = new StoryIndex(makeGraph(library))
  index.decide(decisions)
  index.refresh()
  return listStories(index)
}

/** Numbers decisions in the order in which they are made. */
export function decideOptions(first = 1): { nowMs: number; makeId: () => StoryDecisionId } {
  let next = first
  return { nowMs: first, makeId: () => `decision-${first}-${next++}` as StoryDecisionId }
}

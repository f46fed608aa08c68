import type { ArticleId } from '@shared/model/ids.ts'
import { describe, expect, test } from 'vitest'
import { gatherStories } from '../../../renderer/features/library/gather-stories.ts'

const id = (number: number): ArticleId => number as ArticleId
const ids = (...numbers: readonly number[]): ArticleId[] => numbers.map(id)

/** Two stories with their leads first, and articles alone. */
const STORIES = [ids(30, 10, 50), ids(60, 20)]
const storyOf = new Map(STORIES.flatMap((story) => story.map((copy) => [copy, story] as const)))
const LISTED = Uint32Array.of(10, 20, 30, 40, 50, 60)

function gather(listed: Uint32Array, { unfolded = [] as number[], isBestFirst = false } = {}) {
  const isUnfolded = (copies: readonly ArticleId[]): boolean => copies.some((copy) => unfolded.includes(copy))
  return gatherStories(listed, storyOf, { isUnfolded, isBestFirst })
}

describe('a gathered list', () => {
  test('has one row for each story, that of its lead and in its place', () => {
    const { rows, copies, storyCount } = gather(LISTED)
    expect([...rows]).toEqual([30, 40, 60])
    expect(copies.get(id(30))).toEqual([30, 10, 50])
    expect(storyCount).toBe(3)
  })

  test('has the story where its best match would stand when it is sorted by that', () => {
    expect([...gather(LISTED, { isBestFirst: true }).rows]).toEqual([30, 60, 40])
  })

  test('has the other copies below the lead when the story is unfolded', () => {
    const { rows, below, storyCount } = gather(LISTED, { unfolded: [50] })
    expect([...rows]).toEqual([30, 10, 50, 40, 60])
    expect(below).toEqual(new Set([10, 50]))
    expect(storyCount).toBe(3)
  })

  test('shows the next in its place where the lead is not listed, and a single copy as any article', () => {
    const { rows, copies } = gather(Uint32Array.of(10, 40, 50, 60))
    expect([...rows]).toEqual([10, 40, 60])
    expect([...copies.keys()]).toEqual([10])
  })
})

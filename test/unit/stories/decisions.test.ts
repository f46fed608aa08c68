import {
  decideLead,
  decideOrigin,
  mergeStories,
  splitOff,
  type DecisionChange,
} from '@shared/core/stories/index.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import { describe, expect, test } from 'vitest'
import { articleId, decideOptions, link, storiesOf, text } from '../../support/stories/graph.ts'

const ids = (...numbers: readonly number[]) => numbers.map(articleId)

function after(before: readonly StoryDecision[], { removed, added }: DecisionChange): StoryDecision[] {
  return [...before.filter(({ id }) => !removed.includes(id)), ...added]
}

const four = {
  texts: [text(1), text(2), text(3), text(4)],
  links: [link(1, 2, 90), link(2, 3, 80), link(1, 3, 75), link(3, 4, 70)],
}

describe('splitting a copy off', () => {
  test('leaves it alone and the rest together', () => {
    const split = after([], splitOff([], ids(2), ids(1, 3, 4), decideOptions()))
    expect(storiesOf(four, split)).toEqual([[1, 3, 4]])
  })

  test('of two leaves two stories', () => {
    const split = after([], splitOff([], ids(1, 2), ids(3, 4), decideOptions()))
    expect(storiesOf(four, split)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('lets a later copy go to the side that it shares more with', () => {
    const split = after([], splitOff([], ids(1, 2), ids(3, 4), decideOptions()))
    const later = { texts: [...four.texts, text(5)], links: [...four.links, link(2, 5, 60), link(4, 5, 95)] }
    expect(storiesOf(later, split)).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
  })

  test('parts articles of the same text', () => {
    const same = { texts: [text(1, 100, 9), text(2, 100, 9), text(3, 100, 9)], links: [] }
    expect(storiesOf(same, after([], splitOff([], ids(2), ids(1, 3), decideOptions())))).toEqual([[1, 3]])
  })

  test('takes a merge of before back as far as the split goes', () => {
    const merged = after([], mergeStories([], ids(1, 2, 3), decideOptions(1)))
    const split = after(merged, splitOff(merged, ids(3), ids(1, 2), decideOptions(2)))
    const strangers = { texts: [text(1), text(2), text(3)], links: [] }
    expect(storiesOf(strangers, merged)).toEqual([[1, 2, 3]])
    expect(storiesOf(strangers, split)).toEqual([[1, 2]])
  })
})

describe('merging', () => {
  test('joins what shares no word', () => {
    const library = { texts: [text(1), text(2), text(3)], links: [link(1, 2, 90)] }
    expect(storiesOf(library, after([], mergeStories([], ids(2, 3), decideOptions())))).toEqual([[1, 2, 3]])
  })

  test('takes a split back, and of it only what was merged', () => {
    const split = after([], splitOff([], ids(2), ids(1, 3, 4), decideOptions(1)))
    const merged = after(split, mergeStories(split, ids(2, 4), decideOptions(2)))
    expect(storiesOf(four, merged)).toEqual([
      [1, 3],
      [2, 4],
    ])
  })

  test('goes on when the article that it was made of is gone', () => {
    const merged = after([], mergeStories([], ids(1, 2, 3), decideOptions()))
    expect(storiesOf({ texts: [text(1), text(3)], links: [] }, merged)).toEqual([[1, 3]])
  })
})

test('a lead that is chosen takes the place of the one chosen before', () => {
  const first = after([], decideLead([], ids(1, 2), articleId(1), decideOptions(1)))
  const second = after(first, decideLead(first, ids(1, 2), articleId(2), decideOptions(2)))
  expect(second).toMatchObject([{ kind: 'lead', article: 2 }])
  expect(after(second, decideLead(second, ids(1, 2), null, decideOptions(3)))).toEqual([])
})

test('what is said of the origin of a copy takes the place of what was said before, and changes no story', () => {
  const first = after([], decideOrigin([], articleId(2), { from: articleId(3) }, decideOptions(1)))
  expect(storiesOf(four, first)).toEqual(storiesOf(four))
  const second = after(first, decideOrigin(first, articleId(2), { from: null }, decideOptions(2)))
  expect(second).toMatchObject([{ kind: 'origin', article: 2, from: null }])
  expect(after(second, decideOrigin(second, articleId(2), null, decideOptions(3)))).toEqual([])
})

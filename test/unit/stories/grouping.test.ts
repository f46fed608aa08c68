import { describe, expect, test } from 'vitest'
import { link, storiesOf, text } from '../../support/stories/graph.ts'

describe('a story', () => {
  test('joins a cut copy with the whole text, however little of the whole it is', () => {
    const library = { texts: [text(1, 600), text(2, 60)], links: [link(1, 2, 58)] }
    expect(storiesOf(library)).toEqual([[1, 2]])
  })

  test('does not join texts that share half of either and no more', () => {
    const library = { texts: [text(1), text(2)], links: [link(1, 2, 50)] }
    expect(storiesOf(library)).toEqual([])
  })

  test('joins articles of the same text without any link', () => {
    expect(storiesOf({ texts: [text(1, 100, 9), text(2, 100, 9), text(3)], links: [] })).toEqual([[1, 2]])
  })

  test('is not made of texts that hardly say anything', () => {
    const library = {
      texts: [text(1, 3, 9), text(2, 3, 9), text(3, 11), text(4)],
      links: [link(3, 4, 11)],
    }
    expect(storiesOf(library)).toEqual([])
  })

  test('reaches from copy to copy', () => {
    const library = { texts: [text(1), text(2), text(3)], links: [link(1, 2, 60), link(2, 3, 70)] }
    expect(storiesOf(library)).toEqual([[1, 2, 3]])
  })
})

describe('a digest that holds two stories whole', () => {
  const parts = [text(1, 100), text(2, 100), text(3, 90)]
  const digest = text(4, 400)

  test('joins neither with the other', () => {
    const links = [link(1, 2, 90), link(1, 4, 95), link(2, 4, 90), link(3, 4, 88)]
    expect(storiesOf({ texts: [...parts, digest], links })).toEqual([[1, 2]])
  })

  test('is a copy of another edition of the same digest', () => {
    const links = [link(1, 4, 95), link(3, 4, 88), link(1, 5, 95), link(3, 5, 88), link(4, 5, 380)]
    expect(storiesOf({ texts: [...parts, digest, text(5, 400)], links })).toEqual([[4, 5]])
  })

  test('is told from a long text whose cut copies have a sentence in common', () => {
    const links = [link(1, 4, 95), link(3, 4, 88), link(1, 3, 20)]
    expect(storiesOf({ texts: [...parts, digest], links })).toEqual([[1, 3, 4]])
  })
})

test('three hundred copies of one story, each a little different, are one story', () => {
  const texts = Array.from({ length: 300 }, (_, i) => text(i + 1, 200 + (i % 50)))
  const links = texts.flatMap(({ key }) =>
    Array.from({ length: Math.min(50, key - 1) }, (_, i) => link(key, key - 1 - i, 190)),
  )
  expect(storiesOf({ texts, links })).toEqual([texts.map(({ id }) => id)])
})

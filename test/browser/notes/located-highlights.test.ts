import { describe as describeAnchor } from '@shared/core/anchoring/index.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { locateHighlights, smallestAt } from '../../../renderer/state/located-highlights.ts'

const TEXT = [
  'The ferry to the northern islands will sail again from Monday, the harbour board said.',
  'Two of the three boats were laid up for the winter after a storm broke the outer mole.',
  'Islanders had asked for one crossing a day; they will have two, at seven and at four.',
].join('\n')

let lastId = 0

function highlight(text: string, quote: string): Highlight {
  const start = text.indexOf(quote)
  return {
    id: `highlight-${++lastId}` as HighlightId,
    articleId: 1 as ArticleId,
    colour: 1,
    anchor: describeAnchor(text, start, start + quote.length, 'hash'),
    createdAtMs: 0,
    updatedAtMs: 0,
    trashedAtMs: 0,
  }
}

test('highlights stand in the order of the text', () => {
  const later = highlight(TEXT, 'one crossing a day')
  const earlier = highlight(TEXT, 'the harbour board said')
  const { placed, unplaced } = locateHighlights(TEXT, [later, earlier])
  expect(placed.map(({ highlight: { id } }) => id)).toEqual([earlier.id, later.id])
  expect(unplaced).toEqual([])
})

test('a highlight is found anew in front of which text was added', () => {
  const mark = highlight(TEXT, 'a storm broke the outer mole')
  const changed = `A line that was not there.\n${TEXT}`
  const [found] = locateHighlights(changed, [mark]).placed
  expect(found && changed.slice(found.span.start, found.span.end)).toBe('a storm broke the outer mole')
})

test('a highlight whose words are gone is to be checked and drawn nowhere', () => {
  const mark = highlight(TEXT, 'Two of the three boats were laid up for the winter')
  const { placed, unplaced } = locateHighlights('Quite another text about a bakery and its oven.', [mark])
  expect(placed).toEqual([])
  expect(unplaced.map(({ highlight: { id } }) => id)).toEqual([mark.id])
})

test('of highlights that lie over each other the shortest is meant', () => {
  const wide = highlight(TEXT, 'Islanders had asked for one crossing a day')
  const narrow = highlight(TEXT, 'one crossing')
  const { placed } = locateHighlights(TEXT, [wide, narrow])
  expect(smallestAt(placed, TEXT.indexOf('crossing'))?.highlight.id).toBe(narrow.id)
  expect(smallestAt(placed, TEXT.indexOf('had asked'))?.highlight.id).toBe(wide.id)
  expect(smallestAt(placed, 0)).toBeNull()
})

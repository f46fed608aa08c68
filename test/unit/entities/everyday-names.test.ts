import { describe, expect, test } from 'vitest'
import { findMentions } from '@shared/core/entities/index.ts'

function namesIn(text: string): readonly string[] {
  return findMentions(text)
    .filter(({ type }) => type !== 'date')
    .map(({ type, surface }) => `${type} ${surface}`)
}

test.each([
  'The match begins at 06:12 CET.',
  'The vote closed at 12:30 GMT, or 7 a.m. EST.',
  'Updated 13 May 2031 06:12 CET',
  'The pier closed at 18:00 BST.',
])('the time zone in "%s" is no organisation', (text) => {
  expect(namesIn(text)).toEqual([])
})

describe('the firms on a page’s buttons are no organisations of the article', () => {
  test.each([
    'Share on Facebook',
    'Share this article on Facebook',
    'Follow us on Facebook and Twitter',
    'Facebook Twitter WhatsApp Email',
  ])('%s', (line) => {
    expect(namesIn(`${line}\nThe council met on Monday.`)).toEqual([])
  })

  test.each(['Facebook said it had removed the post.', 'Share prices of Facebook fell\nThe council met.'])(
    '%s names one',
    (text) => {
      expect(namesIn(text)).toContain('organisation Facebook')
    },
  )
})

test.each([
  ['Skipper Johan Weiss said the boat was safe.', ['person Johan Weiss']],
  ['The boat was safe, said Skipper Johan Weiss.', ['person Johan Weiss']],
  ['Bakers raised prices on Monday.', []],
  ['Bakers had asked for help. Bakers wanted more flour.', []],
  ['Bakers, who rise early, were angry.', []],
  ['Fishmongers waited. Fishmongers had gone.', []],
  ['Bakers in the old town met. Bakers said that flour was dear.', []],
])('a trade is no part of a name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

describe('a place that the text shows as one is recognised in the whole text', () => {
  test.each([
    [
      'behind "at" and "through"',
      'The bridge at Lindhaven was closed. Traffic through Lindhaven was light.',
      2,
    ],
    ['in a dateline', 'LINDHAVEN (NPA) - The council met. Nobody expected Lindhaven to agree.', 2],
    ['in a dateline with a date', 'LINDHAVEN, May 3 - The council met on Monday.', 1],
    ['before what a town has', 'The Lindhaven council voted, and the Lindhaven ferry waited.', 2],
  ])('%s', (_, text, times) => {
    expect(namesIn(text).filter((name) => /^place lindhaven$/iu.test(name))).toHaveLength(times)
  })

  test('but a numbered thing is none', () => {
    expect(namesIn('They spoke at Wavel 3 and again at Wavel 4.')).not.toContain('place Wavel')
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe as describeSpan, locate, locateAll } from '@shared/core/anchoring/index.ts'

/** Any UTF-16 code units at all, halves of surrogate pairs among them. */
function anyText(minLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength, maxLength: 120 })
    .map((units) => String.fromCharCode(...units))
}

const PARAGRAPHS = [
  'The ferry between Norrland and the outer islands will run every hour from October, the Harbour Board said Tuesday.',
  'Coast minister Ingrid Voss called the decision "a first step" and promised a second boat before the winter.',
  'Fishermen in Ostvik had asked for longer hours since 2018, when the old timetable was cut to save fuel.',
  'The board expects 12,400 passengers a month, a third more than last year, most of them commuters.',
  'A spokesman for the crew said the new rota leaves too little time for maintenance and for sleep.',
]
const TEXT = PARAGRAPHS.join('\n')

function anchorOf(quote: string, text = TEXT) {
  const start = text.indexOf(quote)
  return describeSpan(text, start, start + quote.length, 'hash')
}

/** The quote found in a text, or the kind of answer when it is not found. */
function found(text: string, quote: string): string {
  const located = locate(text, anchorOf(quote))
  return located.kind === 'found' ? text.slice(located.start, located.end) : located.kind
}

test('an anchor holds the quote with 64 units of context, never half a surrogate pair', () => {
  const text = `${'😀'.repeat(40)}.quote.${'😀'.repeat(40)}`
  const anchor = describeSpan(text, 81, 86, 'h')
  expect(anchor).toEqual({
    exact: 'quote',
    prefix: `${'😀'.repeat(31)}.`,
    suffix: `.${'😀'.repeat(31)}`,
    start: 81,
    end: 86,
    textHash: 'h',
  })
})

test.each([
  [3, 3],
  [-1, 2],
  [0, 99_999],
  [0.5, 2],
])('a span of %d–%d is refused', (start, end) => {
  expect(() => describeSpan(TEXT, start, end, 'h')).toThrow(RangeError)
})

test('unchanged text gives the same span, whatever was marked', () => {
  fc.assert(
    fc.property(anyText(1), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length
      const end = Math.min(text.length, start + 1 + (length % 80))
      expect(locate(text, describeSpan(text, start, end, 'h'))).toEqual({
        kind: 'found',
        start,
        end,
        score01: 1,
      })
    }),
  )
})

test('a quote is found after text was put before it', () => {
  expect(found(`A new headline\n${TEXT}`, 'second boat')).toBe('second boat')
})

test('a long quote is found when its paragraph moved to the end', () => {
  const moved = [...PARAGRAPHS.slice(1), PARAGRAPHS[0]].join('\n')
  expect(found(moved, PARAGRAPHS[0] ?? '')).toBe(PARAGRAPHS[0])
})

test.each([
  [
    'curly quotes and a dash',
    'called the decision "a first step" and',
    'called the decision “a first step” and',
  ],
  [
    'a corrected word',
    'promised a second boat before the winter',
    'promised a second ferry before the winter',
  ],
  ['scanning errors', 'longer hours since 2018, when the old', 'longer hour5 since 2018, wben the old'],
  ['white space', 'a third more than last year', 'a third  more than last year'],
])('an edited quote is found between its surroundings: %s', (_, quote, edited) => {
  expect(found(TEXT.replace(quote, edited), quote)).toBe(edited)
})

test('a deleted quote is not found', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 12, max: 120 }), (start, length) => {
      const end = Math.min(TEXT.length, start + length)
      if (end - start < 12) return
      const anchor = describeSpan(TEXT, start, end, 'h')
      expect(locate(TEXT.slice(0, start) + TEXT.slice(end), anchor).kind).not.toBe('found')
    }),
  )
})

test('a sentence cut out of a list of similar ones is not taken for its neighbour', () => {
  const scorers = ['Kim', 'Lee', 'Park', 'Choi', 'Han', 'Yoon']
  const sentences = scorers.map((name, i) => `${name} scored ${10 + i} points in the second half. `)
  const text = sentences.join('')
  const anchor = anchorOf(sentences[2] ?? '', text)
  expect(locate(text.replace(sentences[2] ?? '', ''), anchor).kind).not.toBe('found')
})

test('a look-alike elsewhere is never silently chosen', () => {
  const quote = 'The board expects 12,400 passengers a month'
  const elsewhere = `${TEXT.replace(quote, 'Nobody knows')}\nThe board expects 14,200 passengers a month, it wrote.`
  expect(locate(elsewhere, anchorOf(quote)).kind).toBe('doubtful')
})

test('a short name that stands elsewhere too is not jumped to', () => {
  const text = `${TEXT}\nIngrid Voss was born inland.`
  const edited = text.replace('Coast minister Ingrid Voss called', 'The minister called')
  expect(locate(edited, anchorOf('Ingrid Voss', text)).kind).toBe('doubtful')
})

test('of a repeated paragraph the nearer copy is taken, and none when both are equally near', () => {
  const text = `${TEXT}\n${TEXT}\n${TEXT}`
  const quote = 'the new rota leaves too little time'
  const first = text.indexOf(quote)
  const second = text.indexOf(quote, first + 1)
  const anchor = describeSpan(text, second, second + quote.length, 'h')
  expect(locate(`By our reporter\n${text}`, anchor)).toMatchObject({ kind: 'found', start: second + 16 })
  const half = ' '.repeat(Math.floor((second - first) / 2))
  expect(locate(half + text, anchor).kind).toBe('doubtful')
})

test('edited surroundings do not hide the quote', () => {
  const words = TEXT.split(' ')
  fc.assert(
    fc.property(
      fc.nat(words.length - 8),
      fc.array(fc.tuple(fc.nat(words.length - 1), fc.constantFrom('altered', 'x', '')), { maxLength: 5 }),
      (from, edits) => {
        const quote = words.slice(from, from + 7).join(' ')
        const edited = [...words]
        for (const [at, word] of edits) if (at < from || at >= from + 7) edited[at] = word
        const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
        const expected = edited.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
        const located = locate(edited.join(' '), describeSpan(TEXT, start, start + quote.length, 'h'))
        expect(located).toMatchObject({ kind: 'found', start: expected, end: expected + quote.length })
      },
    ),
  )
})

test('a quote cut out of one copy of a repeated passage is not silently found in the other', () => {
  const other = 'Nothing else was decided at the meeting, and the hall emptied before the lamps were lit. '
  const text = `${TEXT}\n${other.repeat(3)}\n${TEXT}`
  const quote = 'promised a second boat'
  const anchor = anchorOf(quote, text)
  expect(locate(text.replace(quote, ''), anchor).kind).toBe('doubtful')
})

test('the ends of an edited quote stay on whole words', () => {
  const edited = TEXT.replace('A spokesman for the crew', 'Another spokeswoman for the crew')
  expect(found(edited, 'spokesman for the crew said')).toBe('spokeswoman for the crew said')
})

test('many anchors give the answers that each gives alone', () => {
  const quotes = ['every hour from October', 'second boat', 'cut to save fuel', 'for sleep.']
  const anchors = quotes.map((quote) => anchorOf(quote))
  const edited = `By our reporter\n${TEXT.replace('cut to save fuel', 'changed')}`
  expect(locateAll(edited, anchors)).toEqual(anchors.map((anchor) => locate(edited, anchor)))
})

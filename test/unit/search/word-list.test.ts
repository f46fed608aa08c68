import { wordsEndingLike } from '@shared/core/search/lexicon/word-endings.ts'
import { WordList, WordPacker } from '@shared/core/search/segment/front-coding.ts'
import { WordBuffer } from '@shared/core/search/segment/word-buffer.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const word = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'ż', '서', '\u0001'), minLength: 1, maxLength: 20 }),
  },
)
const manyWords = fc
  .uniqueArray(word, { maxLength: 300 })
  .map((words) => words.sort((a, b) => (a < b ? -1 : 1)))

function pack(words: readonly string[]): WordList {
  const packer = new WordPacker()
  const buffer = new WordBuffer()
  for (const text of words) {
    buffer.setText(text)
    packer.add(buffer)
  }
  return new WordList(packer.finish())
}

describe('a packed list of words', () => {
  it('has every word at its place and finds where others would stand', () => {
    fc.assert(
      fc.property(manyWords, word, (words, other) => {
        const list = pack(words)
        expect(words.map((_, number) => list.at(number))).toEqual(words)
        expect(words.map((text) => list.find(text))).toEqual([...words.keys()])
        expect(list.find(other)).toBe(words.indexOf(other))
        expect(list.seek(other)?.word.text()).toBe(words.find((text) => text >= other))
      }),
      { numRuns: 100 },
    )
  })

  it('is walked past all that begins alike, whole blocks at a time, without missing a word', () => {
    fc.assert(
      fc.property(manyWords, fc.infiniteStream(fc.nat({ max: 6 })), (words, depths) => {
        const cursor = pack(words).walk()
        let expected = 0
        for (let hasWord = cursor.next(); hasWord;) {
          const at = words[expected] ?? ''
          expect([cursor.number, cursor.word.text()]).toEqual([expected, at])
          const depth = Math.min(Number(depths.next().value), at.length)
          expected = words.findIndex((text, i) => i > expected && text.slice(0, depth) !== at.slice(0, depth))
          hasWord = depth === 0 ? cursor.next() : cursor.nextBeyond(depth)
          if (depth === 0) expected = cursor.number
          expect(hasWord).toBe(expected >= 0 && (depth > 0 || hasWord))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('names the words with an ending, but for stems that carry a mark', () => {
    fc.assert(
      fc.property(manyWords, word, (words, ending) => {
        const { numbers, isExact } = wordsEndingLike(pack(words), ending)
        const holders = words.filter((text) => text.endsWith(ending) && text.at(-3) !== '\u0001')
        const named = numbers.map((number) => words[number])
        expect(named).toEqual(expect.arrayContaining(holders))
        if (isExact) expect(named).toEqual(holders)
      }),
      { numRuns: 200 },
    )
  })
})

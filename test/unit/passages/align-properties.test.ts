import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SharedPassage } from '@shared/model/passage.ts'
import { tokenize } from '@shared/core/text/tokens.ts'
import { alignTexts } from '@shared/core/passages/index.ts'
import { EDITS, makeEditedPair } from '../../support/passages/edited-pair.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

/** Two texts with an edited passage in common. */
const editedPair = fc
  .record({ seed: fc.nat(), edit: fc.constantFrom(...EDITS), count: fc.integer({ min: 1, max: 8 }) })
  .map(({ seed, edit, count }) => {
    const random = seededRandom(seed)
    const sentences = {
      shared: inventSentences(random, count),
      ownA: inventSentences(random, 4),
      ownB: inventSentences(random, 4),
    }
    return makeEditedPair(random, sentences, edit)
  })

/** Texts over so few words that everything repeats and overlaps. */
const fewWords = fc
  .array(
    fc.constantFrom('the', 'minister', 'said', 'harbour', '12', '13', 'on', 'Tuesday.', 'again\n', '"'),
    {
      maxLength: 120,
    },
  )
  .map((list) => list.join(' '))

const anyPair = fc.oneof(
  editedPair.map(({ a, b }) => [a, b] as const),
  fc.tuple(fewWords, fewWords),
  fc.tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
)

function swapped(passage: SharedPassage): SharedPassage {
  return {
    ...passage,
    aStart: passage.bStart,
    aEnd: passage.bEnd,
    bStart: passage.aStart,
    bEnd: passage.aEnd,
    edits: passage.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })),
  }
}

function byPlace(x: SharedPassage, y: SharedPassage): number {
  return x.aStart - y.aStart || x.bStart - y.bStart
}

function folded(text: string): string[] {
  return [...tokenize(text)].map((token) => token.folded)
}

it('swapping the texts swaps the sides and changes nothing else', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      expect(alignTexts(b, a)).toEqual(alignTexts(a, b).map(swapped).sort(byPlace))
    }),
  )
})

it('passages begin and end on tokens inside the texts, in order, with at least eight words', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const aTokens = [...tokenize(a)]
      const bTokens = [...tokenize(b)]
      const passages = alignTexts(a, b)
      expect([...passages].sort(byPlace)).toEqual(passages)
      for (const passage of passages) {
        expect(aTokens.some(({ start }) => start === passage.aStart)).toBe(true)
        expect(aTokens.some(({ end }) => end === passage.aEnd)).toBe(true)
        expect(bTokens.some(({ start }) => start === passage.bStart)).toBe(true)
        expect(bTokens.some(({ end }) => end === passage.bEnd)).toBe(true)
        expect(passage.aStart).toBeLessThan(passage.aEnd)
        expect(passage.bStart).toBeLessThan(passage.bEnd)
        expect(passage.sharedWords).toBeGreaterThanOrEqual(8)
      }
    }),
  )
})

it('putting the edits into the first text gives the words of the second', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      for (const passage of alignTexts(a, b)) {
        let rebuilt = ''
        let place = passage.aStart
        for (const edit of passage.edits) {
          expect(edit.a.start).toBeGreaterThanOrEqual(place)
          rebuilt += `${a.slice(place, edit.a.start)} ${b.slice(edit.b.start, edit.b.end)} `
          place = edit.a.end
        }
        expect(place).toBeLessThanOrEqual(passage.aEnd)
        rebuilt += a.slice(place, passage.aEnd)
        expect(folded(rebuilt)).toEqual(folded(b.slice(passage.bStart, passage.bEnd)))
      }
    }),
  )
})

it('an edit with a figure on either side is marked as such', () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      for (const edit of alignTexts(a, b).flatMap((passage) => passage.edits)) {
        const words = `${a.slice(edit.a.start, edit.a.end)} ${b.slice(edit.b.start, edit.b.end)}`
        const hasFigure = [...tokenize(words)].some((token) => token.kind === 'figure')
        expect(edit.isFigure).toBe(hasFigure)
      }
    }),
  )
})

it('a text against itself is one passage', () => {
  fc.assert(
    fc.property(anyPair, ([a]) => {
      const passages = alignTexts(a, a)
      expect(passages.length).toBeLessThanOrEqual(1)
      expect(passages.every(({ kind, edits }) => kind !== 'edited' && edits.length === 0)).toBe(true)
    }),
  )
})

it('an exact passage is found again when other text is put around both', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seededRandom(seed)
      const shared = inventSentences(random, 3).join(' ')
      const [a, b] = [inventSentences(random, 5).join(' '), inventSentences(random, 5).join(' ')]
      const found = alignTexts(`${a} ${shared} ${b}`, shared)
      expect(Math.max(...found.map(({ bStart, bEnd }) => bEnd - bStart))).toBeGreaterThan(shared.length - 6)
    }),
  )
})

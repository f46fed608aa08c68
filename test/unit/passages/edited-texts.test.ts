import { describe, expect, it, test } from 'vitest'
import { alignTexts, findRepeats, foldParagraphs } from '@shared/core/passages/index.ts'
import { lineSpans } from '../../support/passages/corpus.ts'
import { EDITS, makeEditedPair, type EditName } from '../../support/passages/edited-pair.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { measureReuse, type JudgedPair } from '../../support/passages/plagdet.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

const PAIRS_PER_CONDITION = 25
const OWN_SENTENCES = 12
const LENGTHS: readonly number[] = [1, 4, 15]

/** Pairs with a passage of so many sentences, and what the aligner finds in them. */
function judge(edit: EditName, sentenceCount: number): JudgedPair[] {
  const random = seededRandom(sentenceCount)
  return Array.from({ length: PAIRS_PER_CONDITION }, () => {
    const sentences = {
      shared: inventSentences(random, sentenceCount),
      ownA: inventSentences(random, OWN_SENTENCES),
      ownB: inventSentences(random, OWN_SENTENCES),
    }
    const { a, b, shared } = makeEditedPair(random, sentences, edit)
    return { found: alignTexts(a, b), shared }
  })
}

const judged = new Map(EDITS.map((edit) => [edit, LENGTHS.map((length) => judge(edit, length))]))

function figures(edit: EditName): ReturnType<typeof measureReuse> {
  return measureReuse((judged.get(edit) ?? []).flat())
}

describe('characters found of passages that were edited', () => {
  test.each<[EditName, number, number]>([
    ['verbatim', 0.99, 0.999],
    ['retypeset', 0.99, 0.999],
    ['words 5 %', 0.993, 0.997],
    ['words 10 %', 0.993, 0.996],
    ['words 20 %', 0.99, 0.985],
    ['misread 1 %', 0.994, 0.997],
    ['misread 3 %', 0.994, 0.997],
    ['misread 5 % on both sides', 0.994, 0.96],
    ['sentences moved', 0.99, 0.999],
    ['sentences dropped', 0.99, 0.995],
  ])('%s: precision at least %f, recall at least %f', (edit, precision, recall) => {
    const found = figures(edit)
    expect(found.precision).toBeGreaterThanOrEqual(precision)
    expect(found.recall).toBeGreaterThanOrEqual(recall)
    expect(found.granularity).toBeLessThanOrEqual(1.02)
  })

  it('have a mean plagdet of at least .995 over all conditions', () => {
    const plagdets = [...judged.values()].flat().map((pairs) => measureReuse(pairs).plagdet)
    expect(plagdets).toHaveLength(EDITS.length * LENGTHS.length)
    expect(plagdets.reduce((sum, plagdet) => sum + plagdet, 0) / plagdets.length).toBeGreaterThan(0.995)
  })
})

it('of a thousand unrelated pairs at most two share a doubtful passage', () => {
  const random = seededRandom(21)
  const articles = Array.from({ length: 46 }, () => inventSentences(random, 25).join(' '))
  let pairCount = 0
  let passageCount = 0
  articles.forEach((a, i) => {
    for (const b of articles.slice(i + 1)) {
      pairCount++
      passageCount += alignTexts(a, b).length
    }
  })
  expect(pairCount).toBe(1035)
  expect(passageCount).toBeLessThanOrEqual(2)
})

it('paragraphs of a repeated block are folded, and no others', () => {
  const random = seededRandom(31)
  let expected = 0
  let folded = 0
  let right = 0
  for (let i = 0; i < 60; i++) {
    const lines = inventSentences(random, 20)
    const from = random.below(12)
    const block = lines.slice(from, from + 2 + random.below(6))
    const at = from + block.length + random.below(20 - from - block.length)
    const text = [...lines.slice(0, at), ...block, ...lines.slice(at)].join('\n')
    const runs = foldParagraphs(text, lineSpans(text), findRepeats(text))
    expected += block.length
    folded += runs.reduce((sum, run) => sum + run.paragraphCount, 0)
    right += runs.filter((run) => run.firstParagraph === at && run.paragraphCount === block.length).length
  }
  expect(folded).toBe(expected)
  expect(right).toBe(60)
})

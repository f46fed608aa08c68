import { describe, expect, it, test } from 'vitest'
import { findRepeats, foldParagraphs, type FoldedRun } from '@shared/core/passages/index.ts'
import { lineSpans, readCorpusText } from '../../support/passages/corpus.ts'
import { inventSentence } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

function fold(lines: readonly string[]): readonly FoldedRun[] {
  const text = lines.join('\n')
  return foldParagraphs(text, lineSpans(text), findRepeats(text))
}

/** Paragraphs named by letters: equal letters are equal paragraphs, `.` is a short line, `*` a line without words. */
function lines(pattern: string): string[] {
  return Array.from(pattern, (letter) => {
    if (letter === '.') return 'Read more'
    return letter === '*' ? '* * *' : inventSentence(seededRandom(letter.charCodeAt(0)))
  })
}

function run(
  firstParagraph: number,
  paragraphCount: number,
  repeatsFirst: number,
  repeatsLast: number,
): FoldedRun {
  return { firstParagraph, paragraphCount, repeatsFirst, repeatsLast }
}

it('folds the second copy of the body of the corpus scrape: eleven paragraphs', () => {
  const text = readCorpusText('scrape-repeated-body')
  const body = text.slice(text.indexOf('\n', text.indexOf('\n') + 1) + 1)
  const paragraphs = lineSpans(body)
  expect(paragraphs).toHaveLength(23)
  expect(foldParagraphs(body, paragraphs, findRepeats(body))).toEqual([run(12, 11, 1, 11)])
})

describe('runs', () => {
  test.each([
    ['no paragraph stands again', 'abcd', []],
    ['a body stands twice', 'abcabc', [run(3, 3, 0, 2)]],
    ['a body stands three times', 'abcabcabc', [run(3, 6, 0, 2)]],
    ['a part of it stands again', 'abcdbc', [run(4, 2, 1, 2)]],
    ['new text stands between', 'abcdaebc', [run(4, 1, 0, 0), run(6, 2, 1, 2)]],
    ['paragraphs come again in another order', 'abcdcdab', [run(4, 2, 2, 3), run(6, 2, 0, 1)]],
    ['one paragraph comes again and again', 'abbbb', [run(2, 3, 1, 1)]],
    ['a short line is inside the run', 'a.bca.bc', [run(4, 4, 0, 3)]],
    ['a line without words is inside the run', 'a*ba*b', [run(3, 3, 0, 2)]],
    ['short lines stand again by themselves', '.a.b.c.', []],
    ['a short line stands beside the run', 'a.bc.ab', [run(5, 1, 0, 0), run(6, 1, 2, 2)]],
  ])('%s', (_, pattern, expected) => {
    expect(fold(lines(pattern))).toEqual(expected)
  })

  it('a paragraph with a changed word is not folded, those around it are', () => {
    const body = lines('abcde')
    const changed = body.map((line, i) => (i === 2 ? `${line.replace(/\.$/, '')} though.` : line))
    expect(fold([...body, ...changed])).toEqual([run(5, 2, 0, 1), run(8, 2, 3, 4)])
  })

  it('a paragraph is folded although case and quotation marks differ', () => {
    const body = lines('abc')
    expect(fold([...body, ...body.map((line) => `“${line.toUpperCase()}”`)])).toEqual([run(3, 3, 0, 2)])
  })

  it('a sentence of an earlier paragraph that comes again by itself is folded', () => {
    const [a = '', b = '', c = ''] = lines('abc')
    expect(fold([`${a} ${b}`, c, b])).toEqual([run(2, 1, 0, 0)])
  })

  it('a paragraph that joins two earlier ones is folded into both', () => {
    const [a = '', b = '', c = ''] = lines('abc')
    expect(fold([a, b, c, `${a} ${b}`])).toEqual([run(3, 1, 0, 1)])
  })

  it('a paragraph that only begins like an earlier one is not folded', () => {
    const [a = '', b = '', c = ''] = lines('abc')
    expect(fold([a, b, `${a} ${c}`])).toEqual([])
  })
})

it('does not fold what repeats text outside all paragraphs', () => {
  const text = [...lines('ab'), ...lines('ac')].join('\n')
  expect(foldParagraphs(text, lineSpans(text).slice(1), findRepeats(text))).toEqual([])
})

it('folds nothing without repeats or paragraphs', () => {
  expect(foldParagraphs('', [], [])).toEqual([])
  expect(foldParagraphs('One line', lineSpans('One line'), [])).toEqual([])
})

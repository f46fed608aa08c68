import { afterEach, describe, expect, test } from 'vitest'
import {
  blocksOf,
  offsetOfPoint,
  rangesOf,
  readBlocks,
  spanOfRange,
  stretchesOf,
  type TextSpan,
} from '../../../renderer/ui/text/text-blocks.ts'

const PARAGRAPHS = ['Ships wait.', '항구가 다시 열린다.', 'A 👍 sign.']
const TEXT = PARAGRAPHS.join('\n')

afterEach(() => document.body.replaceChildren())

/** Draws the paragraphs as the reader does, each in a block of its own, those left out not at all. */
function draw(leftOut: readonly number[] = []): HTMLElement {
  const article = document.createElement('article')
  let start = 0
  PARAGRAPHS.forEach((text, index) => {
    const block = document.createElement('div')
    const margin = document.createElement('span')
    const paragraph = document.createElement('p')
    paragraph.dataset.start = String(start)
    paragraph.textContent = text
    block.append(margin, paragraph)
    if (!leftOut.includes(index)) article.append(block)
    start += text.length + 1
  })
  document.body.append(article)
  return article
}

const textOf = (span: TextSpan | null): string => (span === null ? 'none' : TEXT.slice(span.start, span.end))

function at<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index]
  if (value === undefined) throw new Error(`nothing at ${index}`)
  return value
}

describe('offsets and ranges', () => {
  test('blocks cover the text but for the line feeds', () => {
    const blocks = readBlocks(draw())
    expect(blocks.map(textOf)).toEqual(PARAGRAPHS)
  })

  test('every span becomes ranges with the same words, and ranges become the span again', () => {
    const blocks = readBlocks(draw())
    for (let start = 0; start < TEXT.length; start++) {
      for (let end = start + 1; end <= TEXT.length; end++) {
        const ranges = rangesOf(blocks, { start, end })
        expect(ranges.map(String).join('\n').trim()).toBe(textOf({ start, end }).trim())
      }
    }
    const [range] = rangesOf(blocks, { start: 3, end: 8 })
    expect(range && spanOfRange(blocks, range)).toEqual({ start: 3, end: 8 })
  })

  test('a range over several paragraphs is one span', () => {
    const blocks = readBlocks(draw())
    const range = document.createRange()
    range.setStart(at(blocks, 0).node, 6)
    range.setEnd(at(blocks, 2).node, 4)
    expect(textOf(spanOfRange(blocks, range))).toBe('wait.\n항구가 다시 열린다.\nA 👍')
  })

  test('a range that ends in front of the next paragraph ends with the one before', () => {
    const article = draw()
    const blocks = readBlocks(article)
    const range = document.createRange()
    range.setStart(at(blocks, 0).node, 0)
    range.setEnd(at(article.children, 1), 0)
    expect(textOf(spanOfRange(blocks, range))).toBe('Ships wait.')
  })

  test('a range outside of the paragraphs is no span', () => {
    const article = draw()
    const range = document.createRange()
    range.selectNode(at(at(article.children, 0).children, 0))
    expect(spanOfRange(readBlocks(article), range)).toBeNull()
  })

  test('what is folded away has no ranges, and offsets behind it still hold', () => {
    const blocks = readBlocks(draw([1]))
    const second = TEXT.indexOf('항구')
    expect(stretchesOf(blocks, { start: second, end: second + 5 })).toEqual([])
    const sign = TEXT.indexOf('sign')
    expect(rangesOf(blocks, { start: sign, end: sign + 4 }).map(String)).toEqual(['sign'])
    expect(blocksOf(blocks, { start: 0, end: TEXT.length })).toHaveLength(2)
  })

  test('a point in a paragraph has an offset, one elsewhere has none', () => {
    const article = draw()
    const last = at(readBlocks(article), 2)
    expect(offsetOfPoint(last.node, 2)).toBe(TEXT.indexOf('👍'))
    expect(offsetOfPoint(article, 0)).toBeNull()
    expect(offsetOfPoint(document.createTextNode('elsewhere'), 3)).toBeNull()
  })
})

import type { ArticleId } from '@shared/model/ids.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { paintRibbons } from '../../../renderer/features/comparing/paint-ribbons.ts'
import { ribbonsBetween } from '../../../renderer/features/comparing/ribbons.ts'
import type { Comparison } from '../../../renderer/state/comparison.ts'
import { type OpenReader, spanInView } from '../../../renderer/state/readers.ts'
import { readBlocks } from '../../../renderer/ui/text/text-blocks.ts'

const [A, B] = [1 as ArticleId, 2 as ArticleId]
const LETTERS = 100
const HEIGHT = 100

afterEach(() => document.body.replaceChildren())

/** Forty paragraphs of a hundred letters and a hundred pixels in a view of two hundred pixels. */
function drawReader(articleId: ArticleId): OpenReader {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'position: absolute; top: 10px; height: 200px; width: 300px; overflow: auto'
  for (let i = 0; i < 40; i++) {
    const block = document.createElement('div')
    block.style.cssText = `height: ${HEIGHT}px; overflow: hidden`
    const paragraph = document.createElement('p')
    paragraph.style.cssText = 'margin: 0; font: 16px/20px monospace'
    paragraph.dataset.start = String(i * (LETTERS + 1))
    paragraph.textContent = 'x'.repeat(LETTERS)
    block.append(paragraph)
    scroller.append(block)
  }
  document.body.append(scroller)
  return { articleId, scroller, blocks: readBlocks(scroller), unfold: () => undefined }
}

/** Passage 1 moved from the first paragraph to the thirtieth, passage 2 stands in the third of both. */
function comparison(): Comparison {
  const at = (articleId: ArticleId, paragraph: number) => ({
    articleId,
    start: paragraph * (LETTERS + 1),
    end: paragraph * (LETTERS + 1) + LETTERS,
    kind: 'exact' as const,
    changes: [],
  })
  const passage = { kind: 'exact', aside: null, sharedWords: 9 } as const
  return {
    base: A,
    passages: [
      { ...passage, number: 1, places: [at(A, 0), at(B, 30)] },
      { ...passage, number: 2, places: [at(A, 3), at(B, 3)] },
    ],
    pairs: [],
    hidden: { quotation: 0, stock: 0, table: 0, short: 0 },
    gone: [],
  }
}

test('the part of a text in view is told by its paragraphs', () => {
  const reader = drawReader(A)
  expect(spanInView(reader)).toEqual({ start: 0, end: 2 * (LETTERS + 1) - 1 })
  reader.scroller.scrollTop = 10 * HEIGHT + 50
  expect(spanInView(reader)).toEqual({ start: 10 * (LETTERS + 1), end: 13 * (LETTERS + 1) - 1 })
})

test('a passage in view on one side has a band that leads to where the other side has it', () => {
  const [left, right] = [drawReader(A), drawReader(B)]
  const [ribbon, ...others] = ribbonsBetween(comparison(), left, right, 10)
  expect(others).toEqual([])
  expect(ribbon?.number).toBe(1)
  expect(ribbon?.from.top).toBeLessThan(HEIGHT)
  expect(ribbon?.to).toEqual({ top: 30 * HEIGHT, bottom: 31 * HEIGHT })
})

test('lines are measured only of passages in view', () => {
  const [left, right] = [drawReader(A), drawReader(B)]
  const measured: string[] = []
  const spy = vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    measured.push(this.startContainer.parentElement?.dataset.start ?? '')
    return document.body.getClientRects()
  })
  ribbonsBetween(comparison(), left, right, 10)
  spy.mockRestore()
  expect(new Set(measured)).toEqual(new Set(['0']))
})

test('as many bands are drawn as there are, and the ringed one is told from the others', () => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const band = (number: number) => ({
    number,
    kind: 'exact' as const,
    from: { top: number, bottom: number + 5 },
    to: { top: 0, bottom: 5 },
  })
  paintRibbons(svg, [band(1), band(2), band(3)], 54, 3)
  expect([...svg.children].map((path) => path.getAttribute('data-active'))).toEqual([
    'false',
    'false',
    'true',
  ])
  paintRibbons(svg, [band(2)], 54, null)
  expect(svg.children).toHaveLength(1)
  expect(svg.children[0]?.getAttribute('d')).toMatch(/^M0 2\.0 /)
})

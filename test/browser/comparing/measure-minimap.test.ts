import type { ArticleId } from '@shared/model/ids.ts'
import { afterEach, expect, test } from 'vitest'
import { measureMinimap } from '../../../renderer/features/comparing/measure-minimap.ts'
import type { PassagePlace } from '../../../renderer/state/number-passages.ts'
import type { OpenReader } from '../../../renderer/state/readers.ts'
import { readBlocks } from '../../../renderer/ui/text/text-blocks.ts'

const ID = 1 as ArticleId

afterEach(() => document.body.replaceChildren())

/** Ten paragraphs of a hundred letters and a hundred pixels in a view of two hundred pixels. */
function drawReader(): OpenReader {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'height: 200px; overflow: auto'
  for (let i = 0; i < 10; i++) {
    const block = document.createElement('div')
    block.style.cssText = 'height: 100px; overflow: hidden'
    const paragraph = document.createElement('p')
    paragraph.dataset.start = String(i * 101)
    paragraph.textContent = 'x'.repeat(100)
    block.append(paragraph)
    scroller.append(block)
  }
  document.body.append(scroller)
  return { articleId: ID, scroller, blocks: readBlocks(scroller), unfold: () => undefined }
}

const place = (start: number, end: number): PassagePlace & { readonly number: number } => ({
  number: 1,
  articleId: ID,
  start,
  end,
  kind: 'exact',
  changes: [],
})

test('a passage is marked where its letters stand among all that scrolls, wherever the view is', () => {
  const reader = drawReader()
  const expected = [{ number: 1, kind: 'exact', top01: 0.2, height01: 0.15 }]
  const marks = () =>
    measureMinimap(reader, [place(202, 353)]).map((mark) => ({
      ...mark,
      top01: Math.round(mark.top01 * 100) / 100,
      height01: Math.round(mark.height01 * 100) / 100,
    }))
  expect(marks()).toEqual(expected)
  reader.scroller.scrollTop = 500
  expect(marks()).toEqual(expected)
})

test('a passage that is not drawn has no mark', () => {
  expect(measureMinimap(drawReader(), [place(5000, 5100)])).toEqual([])
})

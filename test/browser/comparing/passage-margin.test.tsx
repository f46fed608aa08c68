import type { ArticleId } from '@shared/model/ids.ts'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { PassageMargin } from '../../../renderer/features/comparing/PassageMargin.tsx'
import type { NumberedPlace } from '../../../renderer/state/comparison.ts'

const ID = 1 as ArticleId
const PARAGRAPHS = 200
const SLOWLY = { timeout: 15_000 }
const TEXT = 'The tug left the harbour before the fog had lifted from the water of the bay.'

function placeIn(paragraph: number): NumberedPlace {
  const start = paragraph * (TEXT.length + 1)
  return {
    number: paragraph + 1,
    articleId: ID,
    start: start + 4,
    end: start + 40,
    kind: 'exact',
    changes: [],
  }
}

/** A long text in a low view, with a passage in each paragraph. */
async function drawText(): Promise<HTMLElement> {
  const scroller = document.body.appendChild(document.createElement('div'))
  scroller.style.cssText = 'height: 200px; overflow: auto; position: relative'
  const root = createRoot(scroller)
  onTestFinished(() => {
    root.unmount()
    scroller.remove()
  })
  root.render(
    Array.from({ length: PARAGRAPHS }, (_, index) => {
      const start = index * (TEXT.length + 1)
      return (
        <div
          key={start}
          style={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 60px', position: 'relative' }}
        >
          <PassageMargin
            articleId={ID}
            paragraph={{ start, end: start + TEXT.length }}
            places={[placeIn(index)]}
          />
          <p data-start={start}>{TEXT}</p>
        </div>
      )
    }),
  )
  await expect.poll(() => isMeasured(scroller, 0), SLOWLY).toBe(true)
  return scroller
}

function isMeasured(scroller: HTMLElement, paragraph: number): boolean {
  return (scroller.children[paragraph]?.querySelector('[data-measured="true"]') ?? null) !== null
}

test('every passage has its number at once, and only paragraphs near the view are measured', async () => {
  const scroller = await drawText()
  expect(scroller.querySelectorAll('button')).toHaveLength(PARAGRAPHS)
  expect(scroller.querySelectorAll('[data-measured="true"]').length).toBeLessThan(PARAGRAPHS)
  expect(isMeasured(scroller, PARAGRAPHS - 1)).toBe(false)
  scroller.scrollTop = scroller.scrollHeight
  await expect.poll(() => isMeasured(scroller, PARAGRAPHS - 1), SLOWLY).toBe(true)
})

/**
 * Times comparing in the built app in real Electron, on a display: `npm run build`, then
 * `xvfb-run -a node test/bench/comparing.ts`. Two articles of 10,000 words that share every other paragraph: from the key to the
 * first numbers beside both texts (target 150 ms), and the frames of scrolling one while the other follows (none over 32 ms).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../support/electron/start-app.ts'
import { readThreadTime, type ThreadTime } from '../support/electron/thread-time.ts'
import { inventSentences } from '../support/passages/invented-prose.ts'
import { seededRandom } from '../support/passages/seeded-random.ts'

const PARAGRAPHS = 120
const SENTENCES = 4
const FRAMES = 240

const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
const paragraphs = (seed: number): string[] => {
  const sentences = inventSentences(seededRandom(seed), PARAGRAPHS * SENTENCES)
  return Array.from({ length: PARAGRAPHS }, (_, i) =>
    sentences.slice(i * SENTENCES, (i + 1) * SENTENCES).join(' '),
  )
}
const first = paragraphs(1)
const second = paragraphs(2).map((own, i) => (i % 2 === 0 ? (first[i] ?? own) : own))
const files = [first, second].map((text, i) => {
  const path = join(folder, `long-${i + 1}.txt`)
  writeFileSync(path, `Long article number ${i + 1}\n\n${text.join('\n\n')}\n`)
  return path
})

const say = (from: ThreadTime | null, to: ThreadTime | null, frames: number): string =>
  from === null || to === null
    ? ''
    : `; the window's thread worked ${((to.workedMs - from.workedMs) / frames).toFixed(1)} ms`
      + ` and was kept waiting ${((to.waitedMs - from.waitedMs) / frames).toFixed(1)} ms`

const { app, page } = await startApp(join(folder, 'library'), { args: files })
try {
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.getByRole('row', { name: /number 1/ }).click()
  await grid.getByRole('row', { name: /number 2/ }).click({ modifiers: ['ControlOrMeta'] })
  const beforeOpening = await readThreadTime(app)
  const openMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let from = 0
        const look = (): void => {
          const readers = [...document.querySelectorAll('[data-reader]')]
          const isDrawn =
            readers.length === 2
            && readers.every((reader) => reader.querySelector('[data-measured="true"]') !== null)
          if (isDrawn) resolve(performance.now() - from)
          else requestAnimationFrame(look)
        }
        window.addEventListener(
          'keydown',
          () => {
            from = performance.now()
            requestAnimationFrame(look)
          },
          { once: true, capture: true },
        )
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'C',
            code: 'KeyC',
            ctrlKey: true,
            shiftKey: true,
            bubbles: true,
          }),
        )
      }),
  )
  const words = first.join(' ').split(' ').length
  const opening = say(beforeOpening, await readThreadTime(app), 1)
  console.log(
    `${openMs.toFixed(0)} ms until two articles of ${words} words stand with their passages${opening}`,
  )
  await page.waitForTimeout(500)
  const beforeScrolling = await readThreadTime(app)
  const gaps = await page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector('[data-reader] article')?.parentElement?.parentElement
        scroller?.dispatchEvent(new WheelEvent('wheel'))
        const found: number[] = []
        let before = performance.now()
        const step = (now: number): void => {
          found.push(now - before)
          before = now
          scroller?.scrollBy(0, 40)
          if (found.length < frames) requestAnimationFrame(step)
          else resolve(found.slice(1))
        }
        requestAnimationFrame(step)
      }),
    FRAMES,
  )
  const scrolling = say(beforeScrolling, await readThreadTime(app), FRAMES)
  const sorted = [...gaps].sort((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  const slow = gaps.filter((gap) => gap > 32).length
  console.log(
    `frames of scrolling: ${at(0.5)} ms median, ${at(0.95)} 95th, ${at(1)} worst, ${slow} over 32 ms${scrolling} a frame`,
  )
} finally {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

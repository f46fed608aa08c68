/**
 * Times comparing in the built app in real Electron, on a display: `npm run build`, then
 * `xvfb-run -a node test/bench/comparing.ts [RUNS]`. Two, three and four articles of 10,000 words that share every other
 * paragraph: from the key to the first numbers beside all texts (target of two: 150 ms), and the frames of scrolling one while the
 * others follow (none over 32 ms). Then one article of a story of 300 copies, read alone and beside others. Each time stands
 * beside what the window's thread worked, and by what: on a busy machine the clock says little.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openAlone, openComparison, scrollFirstPane } from '../support/electron/frames.ts'
import { startApp } from '../support/electron/start-app.ts'
import { readThreadTime } from '../support/electron/thread-time.ts'
import { traceTime } from '../support/electron/trace-time.ts'
import { inventSentences } from '../support/passages/invented-prose.ts'
import { seededRandom } from '../support/passages/seeded-random.ts'
import { editWords } from '../support/passages/sentence-edits.ts'

const RUNS = Number(process.argv[2] ?? 5)
const LONG = { paragraphs: 120, sentences: 4 }
const SHORT = { paragraphs: 15, sentences: 2 }
const COPIES = 300
const EDITED_SHARE = 0.02
const FRAMES = 240
const PIXELS_A_FRAME = 40
const QUIET_MS = 500
const LINKED_TIMEOUT_MS = 120_000

interface Texts {
  readonly files: readonly string[]
  /** What tells the articles to compare from each other in the list. */
  readonly titles: readonly string[]
}

const paragraphs = (seed: number, { paragraphs: count, sentences }: typeof LONG): string[] => {
  const all = inventSentences(seededRandom(seed), count * sentences)
  return Array.from({ length: count }, (_, i) => all.slice(i * sentences, (i + 1) * sentences).join(' '))
}

function writeArticle(path: string, title: string, text: readonly string[]): void {
  writeFileSync(path, `${title}\n\n${text.join('\n\n')}\n`)
}

/** Each shares every other paragraph with the first. */
function writeLongArticles(folder: string, count: number): Texts {
  const first = paragraphs(1, LONG)
  const titles = Array.from({ length: count }, (_, i) => `Long article number ${i + 1}`)
  const files = titles.map((title, i) => {
    const own = paragraphs(i + 1, LONG)
    const path = join(folder, `long-${i + 1}.txt`)
    writeArticle(
      path,
      title,
      own.map((paragraph, at) => (at % 2 === 0 ? (first[at] ?? paragraph) : paragraph)),
    )
    return path
  })
  return { files, titles }
}

/** One story and its copies: two thirds of them cut from the bottom or edited, the others word for word. */
function writeStory(folder: string): Texts {
  const random = seededRandom(7)
  const story = paragraphs(9, SHORT)
  const within = join(folder, 'story')
  mkdirSync(within)
  const titles = Array.from({ length: COPIES }, (_, i) => `Story copy ${String(i + 1).padStart(3, '0')}`)
  titles.forEach((title, i) => {
    const text =
      i % 3 === 0
        ? story
        : i % 3 === 1
          ? story.slice(0, 6 + random.below(9))
          : story.map((paragraph) => editWords(random, paragraph, EDITED_SHARE))
    writeArticle(join(within, `${title}.txt`), title, text)
  })
  return { files: [within], titles }
}

const median = (values: readonly number[], share = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

interface Cost {
  readonly clockMs: number
  readonly workedMs: number
}

async function costOf(app: ElectronApplication, act: () => Promise<number>): Promise<Cost> {
  const before = await readThreadTime(app)
  const clockMs = await act()
  const after = await readThreadTime(app)
  return { clockMs, workedMs: (after?.workedMs ?? NaN) - (before?.workedMs ?? NaN) }
}

function say(what: string, costs: readonly Cost[]): void {
  const clock = costs.map(({ clockMs }) => clockMs)
  const worked = costs.map(({ workedMs }) => workedMs)
  const range = (all: readonly number[]): string =>
    `${median(all).toFixed(0)} ms (${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)})`
  console.log(`${what}: ${range(clock)} by the clock, the thread worked ${range(worked)}`)
}

function sayFrames(what: string, gaps: readonly number[], workedMs: number): void {
  const slow = gaps.filter((gap) => gap > 32).length
  const at = (share: number): string => median(gaps, share).toFixed(1)
  console.log(
    `${what}: ${at(0.5)} ms median, ${at(0.95)} 95th, ${at(1)} worst, ${slow} of ${gaps.length} over 32 ms;`
      + ` the thread worked ${(workedMs / gaps.length).toFixed(1)} ms a frame`,
  )
}

/** A fresh library and a fresh app. */
async function inApp(
  write: (folder: string) => Texts,
  act: (app: ElectronApplication, page: Page, titles: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  const { files, titles } = write(folder)
  const { app, page } = await startApp(join(folder, 'library'), { args: files })
  try {
    await page.getByRole('grid', { name: 'Articles' }).getByRole('row').first().waitFor()
    await act(app, page, titles)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function choose(page: Page, titles: readonly string[]): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Articles' })
  for (const [i, name] of titles.entries()) {
    await grid.getByRole('row', { name }).click({ modifiers: i === 0 ? [] : ['ControlOrMeta'] })
  }
  // the first one is read alone before the others are chosen
  await page.waitForTimeout(QUIET_MS)
}

async function benchLongArticles(count: number): Promise<void> {
  const costs: Cost[] = []
  const frames: { readonly gaps: readonly number[]; readonly workedMs: number }[] = []
  for (let run = 0; run < RUNS; run++) {
    await inApp(
      (folder) => writeLongArticles(folder, count),
      async (app, page, titles) => {
        await choose(page, titles)
        costs.push(await costOf(app, () => openComparison(page, count)))
        await page.waitForTimeout(QUIET_MS)
        let gaps: number[] = []
        const { workedMs } = await costOf(app, async () => {
          gaps = await scrollFirstPane(page, FRAMES, PIXELS_A_FRAME)
          return 0
        })
        frames.push({ gaps, workedMs })
      },
    )
  }
  say(`${count} articles of 10,000 words, until all stand with their passages`, costs)
  const gaps = frames.flatMap((each) => each.gaps)
  const worked = frames.reduce((sum, { workedMs }) => sum + workedMs, 0)
  sayFrames(`scrolling ${count} of them together`, gaps, worked)
}

async function traceLongArticles(): Promise<void> {
  await inApp(
    (folder) => writeLongArticles(folder, 2),
    async (app, page, titles) => {
      await choose(page, titles)
      const opening = await traceTime(app, () => openComparison(page, 2))
      await page.waitForTimeout(QUIET_MS)
      const scrolling = await traceTime(app, () => scrollFirstPane(page, FRAMES, PIXELS_A_FRAME))
      for (const [what, time, times] of [
        ['opening 2', opening, 1],
        ['a frame of scrolling 2', scrolling, FRAMES],
      ] as const) {
        const parts = Object.entries(time).map(([kind, ms]) => `${kind} ${(ms / times).toFixed(1)} ms`)
        console.log(`of ${what}, recorded: ${parts.join(', ')}`)
      }
    },
  )
}

/** The list draws only what is in view. */
async function listedTitles(page: Page, titles: readonly string[]): Promise<readonly string[]> {
  const rows = await page.getByRole('grid', { name: 'Articles' }).getByRole('row').allTextContents()
  return titles.filter((title) => rows.some((row) => row.includes(title)))
}

async function benchStory(): Promise<void> {
  await inApp(writeStory, async (app, page, all) => {
    await page.getByText(`${COPIES} articles`).first().waitFor({ timeout: LINKED_TIMEOUT_MS })
    const titles = (await listedTitles(page, all)).slice(0, 4)
    const head = page.getByRole('button', { name: `Also in ${COPIES - 1} articles` }).first()
    await choose(page, titles.slice(0, 1))
    await head.waitFor({ timeout: LINKED_TIMEOUT_MS })
    const alone: Cost[] = []
    for (let run = 0; run < RUNS; run++) {
      for (const title of titles.slice(1)) {
        alone.push(await costOf(app, () => openAlone(page, title)))
        await page.waitForTimeout(QUIET_MS)
      }
    }
    say(`one of ${COPIES} copies, until it stands with its marks`, alone)
    await choose(page, titles)
    const beside = await costOf(app, () => openComparison(page, titles.length))
    say(`${titles.length} of the copies, until all stand with their passages`, [beside])
  })
}

for (const count of [2, 3, 4]) await benchLongArticles(count)
await traceLongArticles()
await benchStory()

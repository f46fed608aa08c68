/**
 * `npm run bench -- import [part…]`: imports in the real app. `plain`, `pages`, `mixed` and `busy` each drop a folder on a
 * library of their own (1,000 plain texts; 150 saved pages; 1,000 mixed files; the same while someone types and scrolls)
 * and say how many articles came in a second, what that took of the processors, and how long the window was ever busy.
 * `cancel` stops imports of every kind at several moments, one table and one list of 50 MB and an archive of 5,000 files
 * among them, and says how long the answer took. Needs a build (`npm run build`) and a display.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import {
  cancelImport,
  longestTasks,
  sayYes,
  watchImport,
  watchTasks,
  type WatchedImport,
} from '../support/electron/import-watch.ts'
import { startApp } from '../support/electron/start-app.ts'
import { LARGE_FILES, MIXED, writeFiles, type FileKindName } from '../support/importing/mixed-files.ts'

interface Part {
  readonly files: number
  readonly mix: readonly (readonly [kind: FileKindName, share: number])[]
  readonly meanwhile?: (page: Page) => Promise<void>
}

const PARTS: Readonly<Record<string, Part>> = {
  plain: { files: 1_000, mix: [['text', 1]] },
  pages: { files: 150, mix: [['page', 1]] },
  mixed: { files: 1_000, mix: MIXED },
  busy: { files: 1_000, mix: MIXED, meanwhile: typeAndScroll },
}
/** Seconds behind the drop at which the imports are cancelled: while the batch is looked into, read, stored. */
const MOMENTS = [0.3, 2, 6]

const whole = (value: number): string => value.toFixed(0)

async function typeAndScroll(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search articles and notes' })
  if (await sayYes(page)) return
  await search.pressSequentially('harbour', { delay: 20 })
  await search.fill('')
  await page.mouse.move(500, 400)
  await page.mouse.wheel(0, 600)
}

async function inNewLibrary(
  run: (library: Awaited<ReturnType<typeof startApp>>, folder: string) => Promise<void>,
) {
  const work = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  const library = await startApp(join(work, 'library'))
  try {
    await run(library, join(work, 'files'))
  } finally {
    await library.app.close()
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
}

function measure(name: string, { files, mix, meanwhile }: Part): Promise<void> {
  return inNewLibrary(async ({ app, page }, folder) => {
    const articles = writeFiles(folder, files, mix)
    print(name, files, articles, await watchImport(app, page, [folder], meanwhile && (() => meanwhile(page))))
  })
}

function print(name: string, files: number, articles: number, watched: WatchedImport): void {
  const { seconds, processor, longTasks } = watched
  console.log(
    `${name}: ${articles} articles of ${files} files in ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(1)} a second`,
  )
  if (processor !== null) {
    const { allMs, workerMs, windowMs, windowWaitedMs } = processor
    console.log(
      `  processor: ${whole(allMs)} ms in all, engine ${whole(workerMs)} ms (${(workerMs / articles).toFixed(1)} an article), `
        + `window ${whole(windowMs)} ms and ${whole(windowWaitedMs)} ms waiting for a processor`,
    )
  }
  printTasks(longTasks)
}

function printTasks(longTasks: readonly number[]): void {
  console.log(
    `  window tasks over 50 ms: ${longTasks.length}, over 100 ms: ${longTasks.filter((ms) => ms > 100).length}; longest: ${
      longTasks.slice(0, 5).map(whole).join(', ') || 'none'
    }`,
  )
}

function measureCancels(): Promise<void> {
  return inNewLibrary(async ({ page }, folder) => {
    writeFiles(folder, 1_000, MIXED)
    await cancelAtMoments(page, 'mixed files', folder)
    writeFiles(`${folder}-pages`, 150, [['page', 1]])
    await cancelAtMoments(page, 'saved pages', `${folder}-pages`)
    for (const [name, make] of Object.entries(LARGE_FILES)) {
      const path = join(folder, name)
      writeFileSync(path, make())
      await cancelAtMoments(page, name, path)
    }
  })
}

async function cancelAtMoments(page: Page, name: string, path: string): Promise<void> {
  await watchTasks(page)
  const answers: string[] = []
  for (const seconds of MOMENTS) {
    await dropPaths(page, [path])
    const until = performance.now() + seconds * 1000
    while (performance.now() < until) {
      await sayYes(page)
      await page.waitForTimeout(20)
    }
    const took = await cancelImport(page)
    answers.push(
      took === null ? `nothing under way after ${seconds} s` : `${whole(took)} ms after ${seconds} s`,
    )
  }
  console.log(`cancel, ${name}: ${answers.join(', ')}`)
  printTasks(await longestTasks(page))
}

const asked = process.argv.slice(2)
console.log(`load of the machine before: ${(loadavg()[0] ?? 0).toFixed(1)}`)
for (const [name, part] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) await measure(name, part)
if (asked.length === 0 || asked.includes('cancel')) await measureCancels()
console.log(`load of the machine behind: ${(loadavg()[0] ?? 0).toFixed(1)}`)

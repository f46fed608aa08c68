// `npm run bench -- import [files]`: drops a folder of texts on the real app while someone types and scrolls, and says how long the
// window was ever busy. Needs a build (`npm run build`) and a display.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { startApp } from '../support/electron/start-app.ts'
import { makeArticles } from '../support/search/articles.ts'

const count = Number(process.argv[2] ?? 1_000)
const work = mkdtempSync(join(tmpdir(), 'collate-bench-'))
const folder = join(work, 'texts')

/** Notes every task of the window over 50 ms, which is what the browser calls long. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { longTaskDurations: durations })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration)
    }).observe({ type: 'longtask', buffered: false })
  })
}

function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { longTaskDurations: number[] }).longTaskDurations)
}

mkdirSync(folder)
for (const article of makeArticles({ seed: 1, count, words: 530 })) {
  writeFileSync(
    join(folder, `${String(article.id).padStart(6, '0')}.txt`),
    `${article.title}\n\n${article.body}\n`,
  )
}
const { app, page } = await startApp(join(work, 'library'))
try {
  await watchTasks(page)
  const activity = page.getByRole('status', { name: 'Activity' })
  const search = page.getByRole('searchbox', { name: 'Search articles and notes' })
  const grid = page.getByRole('grid', { name: 'Articles' })
  const startedMs = performance.now()
  await dropPaths(page, [folder])
  for (;;) {
    await search.pressSequentially('harbour', { delay: 20 })
    await search.fill('')
    await grid.hover()
    await page.mouse.wheel(0, 600)
    if (/\d+ articles? imported/.test(await activity.innerText())) break
  }
  const seconds = (performance.now() - startedMs) / 1000
  const tasks = [...(await longTasks(page))].sort((a, b) => b - a)
  console.log(`${count} files in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second`)
  console.log(
    `window tasks over 50 ms: ${tasks.length}, over 100 ms: ${tasks.filter((ms) => ms > 100).length}`,
  )
  console.log(
    `longest: ${
      tasks
        .slice(0, 5)
        .map((ms) => `${ms.toFixed(0)} ms`)
        .join(', ') || 'none'
    }`,
  )
} finally {
  await app.close()
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readLibraryFile } from '../../../shared/core/exporting/index.ts'
import { makeRandom, type Random } from '../search/random.ts'
import { callMain } from './bridge.ts'
import { dropPaths } from './drop.ts'
import { contentOf, untilJournalled, type LibraryRows } from './library-content.ts'
import { killHard, type Launched } from './start-app.ts'

const FILES_A_FOLDER = 60
/** The kill comes so long after an act began, at most, in milliseconds. */
const MOST_WAIT_MS = 2_500
const READY_MS = 60_000

export interface DrillOptions {
  /** An empty folder for the files to import. */
  readonly work: string
  readonly userDataDir: string
  readonly seed: number
  readonly kills: number
  /** Starts the app on the library; rejects when the app says that something is wrong with it. */
  readonly start: () => Promise<Launched>
  readonly log?: (line: string) => void
}

type Act = 'import' | 'note' | 'edit' | 'backup'

/** What the database said that it holds at the last look before the kill: it was acknowledged. */
interface Acknowledged {
  readonly articles: ReadonlyMap<number, { readonly row: string; readonly body: string | undefined }>
  readonly notes: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<number, string>
}

/**
 * Kills the app at random moments of importing, writing, correcting and backing up, and looks after each start whether everything
 * acknowledged is there: rows, bytes of the originals, nothing twice, the second copy whole, every backup whole. Throws with what is
 * wrong. At the end what was cut off is imported once more, and every file is there once.
 */
export async function drill(options: DrillOptions): Promise<void> {
  const { seed, kills, start, log = () => undefined } = options
  const random = makeRandom(seed)
  let acknowledged: Acknowledged = { articles: new Map(), notes: new Map(), titles: new Map() }
  let folders = 0
  mkdirSync(options.work, { recursive: true })
  for (let kill = 1; kill <= kills; kill++) {
    const launched = await start()
    await check(launched.page, acknowledged, options)
    // nothing may be there yet: the first kills come early
    const isEmpty = acknowledged.articles.size === 0
    const act: Act = isEmpty ? 'import' : random.pick(['import', 'note', 'edit', 'backup'])
    if (act === 'import') writeFolder(options.work, ++folders)
    await begin(launched.page, act, { options, folders, kill })
    await launched.page.waitForTimeout(random.below(MOST_WAIT_MS))
    acknowledged = acknowledge(await contentOf(launched.page))
    await launched.page.waitForTimeout(random.below(300))
    log(
      `kill ${kill} of ${kills}: ${act}, ${acknowledged.articles.size} articles and ${acknowledged.notes.size} notes acknowledged`,
    )
    await killHard(launched)
  }
  const last = await start()
  await check(last.page, acknowledged, options)
  await dropPaths(
    last.page,
    Array.from({ length: folders }, (_, index) => folderPath(options.work, index + 1)),
  )
  await until(async () => (await countOf(last.page)) >= folders * FILES_A_FOLDER, 'every file is in')
  await check(last.page, acknowledged, options)
  const count = await countOf(last.page)
  demand(count === folders * FILES_A_FOLDER, `${count} articles of ${folders * FILES_A_FOLDER} files`)
  await last.app.close()
}

/** Begins an act as a user does, and does not wait for its end. */
async function begin(
  page: Page,
  act: Act,
  {
    options,
    folders,
    kill,
  }: { readonly options: DrillOptions; readonly folders: number; readonly kill: number },
): Promise<void> {
  if (act === 'import') return dropPaths(page, [folderPath(options.work, folders)])
  if (act === 'backup') {
    void callMain(page, 'backup.make', 'hand').catch(() => undefined)
    return
  }
  const row = page.getByRole('grid', { name: 'Articles' }).getByRole('row').first()
  await row.waitFor({ timeout: READY_MS })
  await row.click()
  await page.keyboard.press('Enter')
  if (act === 'note') {
    await page.keyboard.press('n')
    await page.keyboard.type(`Note of round ${kill}: the ice at Halmvik is thin`, { delay: 10 })
    return
  }
  await page.getByRole('tab', { name: 'Info' }).click()
  await page.getByRole('button', { name: 'Edit article details' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit article details' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill(`Title of round ${kill}`)
  await dialog.getByRole('button', { name: 'Save' }).click()
}

async function check(page: Page, before: Acknowledged, options: DrillOptions): Promise<void> {
  await untilJournalled(page)
  const rows = await contentOf(page)
  const now = acknowledge(rows)
  for (const [id, { row, body }] of before.articles) {
    const found = now.articles.get(id)
    demand(found !== undefined, `article ${id} is gone`)
    demand(found?.body === body, `the text of article ${id} is another`)
    // a correction may have come in between look and kill
    const [titleBefore, titleNow] = [before.titles.get(id), now.titles.get(id)]
    demand(
      titleNow === titleBefore || /^Title of round/.test(titleNow ?? ''),
      `the title of ${id}: ${titleNow}`,
    )
    if (titleNow === titleBefore) demand(found?.row === row, `article ${id} is another`)
  }
  for (const [id, text] of before.notes) {
    const found = now.notes.get(id)
    demand(found?.startsWith(text) === true, `note ${id}: "${found}" instead of "${text}"`)
  }
  checkOriginals(rows, options)
  const summary = await callMain(page, 'journal.summary')
  demand(summary.ok && summary.value !== null, 'there is no second copy')
  if (summary.ok && summary.value !== null) {
    const { articles, notes, damaged } = summary.value
    demand(damaged === 0, `${damaged} damaged entries in the second copy`)
    demand(
      articles === rows.articles.length,
      `${articles} articles in the second copy of ${rows.articles.length}`,
    )
    demand(notes === rows.notes.length, `${notes} notes in the second copy of ${rows.notes.length}`)
  }
  await checkBackups(join(options.userDataDir, 'backups'))
}

/** Bytes as they were in the files, each text once. */
function checkOriginals(rows: LibraryRows, { work }: DrillOptions): void {
  const files = new Set(
    readdirSync(work, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => hashOf(readFileSync(join(work, name)))),
  )
  const originals = new Set<string>()
  for (const json of rows.originals) {
    const { id, bytes } = JSON.parse(json) as { id: string; bytes: number[] }
    demand(hashOf(Uint8Array.from(bytes)) === id, `the bytes of the original ${id} are others`)
    demand(files.has(id), `the original ${id} is of no file`)
    originals.add(id)
  }
  const texts = new Set<string>()
  for (const json of rows.articles) {
    const { id, originalId, textHash } = JSON.parse(json) as Record<'id' | 'originalId' | 'textHash', string>
    demand(originals.has(originalId), `article ${id} has no original`)
    demand(!texts.has(textHash), `article ${id} is there twice`)
    texts.add(textHash)
  }
}

async function checkBackups(folder: string): Promise<void> {
  for (const name of namesIn(folder).filter((each) => each.endsWith('.zip'))) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const result = await readLibraryFile(bytes, (part) => Promise.resolve(hashOf(part)))
    demand(result.ok, `the backup ${name} is not whole`)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function acknowledge(rows: LibraryRows): Acknowledged {
  const bodies = new Map(rows.bodies.map((json) => [(JSON.parse(json) as { id: number }).id, json]))
  const articles = rows.articles.map((json) => ({
    json,
    ...(JSON.parse(json) as { id: number; title: string }),
  }))
  const notes = rows.notes.map((json) => JSON.parse(json) as { id: string; markdown: string })
  return {
    articles: new Map(articles.map(({ id, json }) => [id, { row: json, body: bodies.get(id) }])),
    titles: new Map(articles.map(({ id, title }) => [id, title])),
    notes: new Map(notes.map(({ id, markdown }) => [id, markdown])),
  }
}

async function countOf(page: Page): Promise<number> {
  return (await contentOf(page)).articles.length
}

function folderPath(work: string, folder: number): string {
  return join(work, `folder-${folder}`)
}

function writeFolder(work: string, folder: number): void {
  const path = folderPath(work, folder)
  mkdirSync(path, { recursive: true })
  const random = makeRandom(folder)
  for (let number = 1; number <= FILES_A_FOLDER; number++)
    writeFileSync(join(path, `${String(number).padStart(3, '0')}.txt`), storyText(folder, number, random))
}

/** One paragraph below the headline: files that seem to hold several articles are asked about. */
function storyText(folder: number, number: number, random: Random): string {
  const sentences = Array.from(
    { length: 3 + random.below(6) },
    () => `Ferry ${random.below(1e9)} left the quay of Halmvik at dawn.`,
  )
  return `Ferry ${number} of harbour ${folder} leaves\n\n${sentences.join(' ')}\n`
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const endMs = Date.now() + 120_000
  while (!(await isSo())) {
    demand(Date.now() < endMs, `not within two minutes: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function demand(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise)
}

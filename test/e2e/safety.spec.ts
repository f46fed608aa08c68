import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, killHard, test } from '../support/electron/launch.ts'
import { openFromList } from '../support/electron/wire-pair.ts'

const ARTICLE = [
  'Ferry leaves the quay of Halmvik',
  '',
  'The ferry left the quay of Halmvik at dawn, with forty passengers on board.',
  'Its captain said that the ice was thin this winter.',
  '',
].join('\n')
const RESTORE = 'Restore from the second copy'

function makeFile(userDataDir: string): string {
  const folder = join(userDataDir, 'clips')
  mkdirSync(folder)
  const path = join(folder, 'ferry.txt')
  writeFileSync(path, ARTICLE)
  return path
}

/** Imports the article, marks a passage of it, writes a note, puts it into a list: each as a user does. */
async function fillLibrary(page: Page, path: string): Promise<void> {
  await dropPaths(page, [path])
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported', {
    timeout: 60_000,
  })
  await openFromList(page, /Ferry leaves the quay/)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Ask the captain about 얼음')
  await page.getByRole('button', { name: 'New list' }).click()
  await page.keyboard.type('thesis')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^thesis/ }),
  ).toBeVisible()
}

/** Waits until the note is saved and the journal is owed nothing. */
async function untilJournalled(page: Page): Promise<void> {
  await expect(page.getByText('Saving…')).toBeHidden()
  const countOwed = (): Promise<number> =>
    page.evaluate(async () => {
      const open = indexedDB.open('collate')
      const database = await new Promise<IDBDatabase>(
        (resolve) => (open.onsuccess = () => resolve(open.result)),
      )
      const counts = ['dirtyAuthored', 'dirtyDerived'].map(
        (name) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(name).objectStore(name).count()
            request.onsuccess = () => resolve(request.result)
          }),
      )
      const owed = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
      database.close()
      return owed
    })
  await expect.poll(countOwed).toBe(0)
}

/** Every row that the user could miss, read from the database itself; each original as its hash. */
async function contentOf(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const open = indexedDB.open('collate')
    const database = await new Promise<IDBDatabase>(
      (resolve) => (open.onsuccess = () => resolve(open.result)),
    )
    const names = [
      'articles',
      'bodies',
      'mentions',
      'articleStates',
      'lists',
      'highlights',
      'notes',
      'imports',
      'originals',
    ]
    const rows = names.map(
      (name) =>
        new Promise<[string, unknown]>((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll() as IDBRequest<unknown[]>
          request.onsuccess = () =>
            resolve([
              name,
              request.result.map((row) =>
                JSON.stringify(row, (_key, value: unknown) =>
                  value instanceof Uint8Array ? [...value] : value,
                ),
              ),
            ])
        }),
    )
    const content = Object.fromEntries(await Promise.all(rows))
    database.close()
    return content
  })
}

async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: RESTORE }).click()
  await expect(page.getByText('Restored: 1 article, 1 note, 1 highlight, 1 list')).toBeVisible({
    timeout: 60_000,
  })
}

test('a library whose database is deleted after a kill is restored as it was acknowledged', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, makeFile(userDataDir))
  await untilJournalled(first.page)
  const before = await contentOf(first.page)
  await killHard(first)
  rmSync(join(userDataDir, 'IndexedDB'), { recursive: true })

  const { page } = await launch({ isTroubled: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The library is empty, but its second copy is not',
  )
  await expect(
    page.getByText('The second copy holds 1 article, 1 note, 1 highlight and 1 list.'),
  ).toBeVisible()
  await restore(page)
  expect(await contentOf(page)).toEqual(before)
  expect(before['originals']).toHaveLength(1)
  expect(createHash('sha256').update(ARTICLE).digest('hex')).toBe(
    (JSON.parse((before['originals'] as string[])[0] ?? '') as { id: string }).id,
  )
  await page.getByRole('button', { name: /^All articles/ }).click()
  await expect(page.getByRole('row', { name: /Ferry leaves the quay/ })).toBeVisible()
})

test('a library whose database is overwritten with garbage is restored, and the garbage is kept aside', async ({
  launch,
  userDataDir,
  expected,
}) => {
  expected.errors.push(/IndexedDB|UnknownError|backing store/)
  const first = await launch()
  await fillLibrary(first.page, makeFile(userDataDir))
  await untilJournalled(first.page)
  const before = await contentOf(first.page)
  await killHard(first)
  const folder = join(userDataDir, 'IndexedDB')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(log|ldb)$|CURRENT$|MANIFEST/.test(name)) writeFileSync(join(folder, name), 'garbage '.repeat(500))
  }

  const { page } = await launch({ isTroubled: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is damaged|is empty, but/)
  await restore(page)
  expect(await contentOf(page)).toEqual(before)
})

test('beginning anew empties the library and keeps what was there', async ({
  launch,
  restart,
  userDataDir,
}) => {
  const first = await launch()
  await fillLibrary(first.page, makeFile(userDataDir))
  await untilJournalled(first.page)
  await killHard(first)
  rmSync(join(userDataDir, 'IndexedDB'), { recursive: true })

  const second = await launch({ isTroubled: true })
  await second.page.getByRole('button', { name: 'Begin with an empty library' }).click()
  await second.page.getByRole('dialog').getByRole('button', { name: 'Begin with an empty library' }).click()
  await expect(second.page.getByText(/^What was there before is kept in /)).toBeVisible()
  const [aside] = readdirSync(join(userDataDir, 'aside'))
  expect(existsSync(join(userDataDir, 'aside', aside ?? '', 'journal', 'rows-00000001.log'))).toBe(true)
  expect(
    readFileSync(join(userDataDir, 'aside', aside ?? '', 'journal', 'rows-00000001.log'), 'utf8'),
  ).toContain('thesis')

  // the new library is followed by a new journal: the next start asks nothing
  const third = await restart(second)
  await expect(third.page.getByText('0 articles', { exact: true })).toBeVisible()
})

test('a note typed just before the window is closed is in database and journal', async ({
  launch,
  restart,
  userDataDir,
}) => {
  const first = await launch()
  await dropPaths(first.page, [makeFile(userDataDir)])
  await expect(first.page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported', {
    timeout: 60_000,
  })
  await first.page.getByRole('grid', { name: 'Articles' }).focus()
  await first.page.keyboard.press('n')
  await first.page.keyboard.type('The very last words')
  const second = await restart(first)
  expect(JSON.stringify((await contentOf(second.page))['notes'])).toContain('The very last words')
  expect(readFileSync(join(userDataDir, 'journal', 'rows-00000001.log'), 'utf8')).toContain(
    'The very last words',
  )
})

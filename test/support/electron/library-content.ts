import { expect, type Page } from '@playwright/test'

/** Tables whose rows the user could miss. */
const TABLES = [
  'articles',
  'bodies',
  'mentions',
  'articleStates',
  'lists',
  'highlights',
  'notes',
  'imports',
  'originals',
] as const

/** The rows of each table as JSON, bytes as numbers, in the order of their keys. */
export type LibraryRows = Readonly<Record<(typeof TABLES)[number], readonly string[]>>

/** Every row that the user could miss, read from the database itself in one transaction. */
export async function contentOf(page: Page): Promise<LibraryRows> {
  const rows = await page.evaluate(async (names) => {
    const open = indexedDB.open('collate')
    const database = await new Promise<IDBDatabase>(
      (resolve) => (open.onsuccess = () => resolve(open.result)),
    )
    const transaction = database.transaction([...names])
    const read = names.map(
      (name) =>
        new Promise<[string, string[]]>((resolve) => {
          const request = transaction.objectStore(name).getAll() as IDBRequest<unknown[]>
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
    const content = Object.fromEntries(await Promise.all(read))
    database.close()
    return content
  }, TABLES)
  return rows as unknown as LibraryRows
}

/** Waits until the note is saved and the journal is owed nothing. */
export async function untilJournalled(page: Page): Promise<void> {
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
  await expect.poll(countOwed, { timeout: 60_000 }).toBe(0)
}

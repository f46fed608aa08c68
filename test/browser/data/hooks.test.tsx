import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { restingQuery } from '../../../renderer/data/hooks/resting-query.ts'
import { sharedLive } from '../../../renderer/data/hooks/shared-live.ts'
import { useLive } from '../../../renderer/data/hooks/use-live.ts'
import { useLiveRows } from '../../../renderer/data/hooks/use-live-rows.ts'
import { readArticle, readArticles } from '../../../renderer/data/reads/articles.ts'
import { addArticles, makeLibrary } from './library.ts'

interface Screen {
  readonly show: (node: ReactNode) => void
}

function makeScreen(): Screen {
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  return { show: (node) => root.render(node) }
}

/** Calls a hook and tells what it answered, render by render. */
function Probe<Value>({ hook, onAnswer }: { hook: () => Value; onAnswer: (value: Value) => void }): null {
  const value = hook()
  useEffect(() => {
    onAnswer(value)
  })
  return null
}

test('a live read follows writes, and never answers for another key', async () => {
  const library = makeLibrary()
  const [a, b] = (await addArticles(library, [{ title: 'a' }, { title: 'b' }])) as [ArticleId, ArticleId]
  const seen: [ArticleId, string | undefined][] = []
  const screen = makeScreen()
  const show = (id: ArticleId): void =>
    screen.show(
      <Probe
        hook={() => useLive(id, () => readArticle(id, library))}
        onAnswer={(row) => seen.push([id, row?.title])}
      />,
    )
  show(a)
  await expect.poll(() => seen.at(-1)).toEqual([a, 'a'])
  await library.articles.update(a, { title: 'a, edited' })
  await expect.poll(() => seen.at(-1)).toEqual([a, 'a, edited'])
  show(b)
  await expect.poll(() => seen.at(-1)).toEqual([b, 'b'])
  expect(seen.filter(([id, title]) => id === b && title !== 'b')).toEqual([[b, undefined]])
})

test('live rows keep those that are known in their new places while others load', async () => {
  const library = makeLibrary()
  const ids = await addArticles(library, [{ title: 'a' }, { title: 'b' }, { title: 'c' }])
  const [a, b, c] = ids as [ArticleId, ArticleId, ArticleId]
  const seen: (readonly (string | undefined)[] | undefined)[] = []
  const screen = makeScreen()
  const show = (shown: readonly ArticleId[]): void =>
    screen.show(
      <Probe
        hook={() => useLiveRows(shown, (wanted) => readArticles(wanted, library))}
        onAnswer={(rows) => seen.push(rows?.map((row) => row?.title))}
      />,
    )
  show([a, b])
  await expect.poll(() => seen.at(-1)).toEqual(['a', 'b'])
  seen.length = 0
  show([b, c])
  await expect.poll(() => seen.at(-1)).toEqual(['b', 'c'])
  expect(seen[0]).toEqual(['b', undefined])
})

test('a shared read is done once however many ask, follows writes, and ends with the last of them', async () => {
  const library = makeLibrary()
  const [a] = (await addArticles(library, [{ title: 'a' }])) as [ArticleId]
  const read = vi.fn((id: ArticleId) => readArticle(id, library))
  const useShared = sharedLive(read)
  const seen: [number, object | undefined][] = []
  const screen = makeScreen()
  const show = (probes: readonly number[]): void =>
    screen.show(
      probes.map((probe) => (
        <Probe key={probe} hook={() => useShared(a)} onAnswer={(row) => seen.push([probe, row])} />
      )),
    )
  const lastOf = (probe: number) => seen.findLast(([by]) => by === probe)?.[1]
  show([1, 2])
  await expect.poll(() => [lastOf(1), lastOf(2)]).toMatchObject([{ title: 'a' }, { title: 'a' }])
  expect(lastOf(1)).toBe(lastOf(2))
  expect(read).toHaveBeenCalledTimes(1)

  show([2])
  await library.articles.update(a, { title: 'a, edited' })
  await expect.poll(() => lastOf(2)).toMatchObject({ title: 'a, edited' })
  expect(read).toHaveBeenCalledTimes(2)

  show([])
  show([3])
  await expect.poll(() => lastOf(3)).toMatchObject({ title: 'a, edited' })
  expect(read).toHaveBeenCalledTimes(3)
})

test('a resting read follows writes, several during its rest at once, and ends', async () => {
  const library = makeLibrary()
  const slowlyMs = 60
  const seen: number[] = []
  const query = restingQuery([library.articles], async () => {
    const count = await library.articles.count()
    await new Promise((resolve) => setTimeout(resolve, slowlyMs))
    return count
  })
  const { unsubscribe } = query.subscribe({ next: (count) => seen.push(count), error: () => undefined })
  await expect.poll(() => seen).toEqual([0])
  for (let i = 0; i < 5; i++) await addArticles(library, [{ title: `${i}` }])
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual([0, 5])
  unsubscribe()
  await addArticles(library, [{ title: 'late' }])
  await new Promise((resolve) => setTimeout(resolve, slowlyMs * 12))
  expect(seen).toEqual([0, 5])
})

test('a resting read passes over writes to other tables', async () => {
  const library = makeLibrary()
  await addArticles(library, [{ title: 'first' }])
  let reads = 0
  const { unsubscribe } = restingQuery([library.lists], () => Promise.resolve(++reads)).subscribe({
    next: () => undefined,
    error: () => undefined,
  })
  await addArticles(library, [{ title: 'a' }])
  unsubscribe()
  expect(reads).toBe(1)
})

import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
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

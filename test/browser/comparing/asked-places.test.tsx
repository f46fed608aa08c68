import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { restoreArticles, trashArticles } from '../../../renderer/data/writes/states.ts'
import {
  type AskedPlaces,
  useAskedPlaces,
} from '../../../renderer/features/comparing/elsewhere/use-asked-places.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { importTexts, newsText } from '../worker/test-engine.ts'

const QUOTE =
  'The harbour of Eastport reopened on Monday after the storm had closed it for nine days in a row.'
const WITHIN = { timeout: 20_000 }

/** What the hook answered last. */
function ask(quote: string | null): { readonly latest: AskedPlaces | null } {
  const seen: { latest: AskedPlaces | null } = { latest: null }
  const Probe = (): null => {
    const asked = useAskedPlaces(quote)
    useEffect(() => {
      seen.latest = asked
    })
    return null
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  root.render(<Probe />)
  return seen
}

test('the places of a text follow what is imported, put in the trash and brought back', async () => {
  const { articleIds } = await importTexts(engine, { 'a.txt': newsText('Harbour reopens', QUOTE) })
  const seen = ask(QUOTE)
  const found = (): readonly ArticleId[] | undefined =>
    seen.latest?.answer?.places.map(({ articleId }) => articleId).toSorted((x, y) => x - y)
  await expect.poll(found, WITHIN).toEqual(articleIds)

  const later = await importTexts(engine, { 'b.txt': newsText('Eastport back at work', QUOTE, 'More soon.') })
  await engine.call('passages.derive', null)
  const both = [...articleIds, ...later.articleIds]
  await expect.poll(found, WITHIN).toEqual(both)
  expect(seen.latest?.status).toBe('ready')

  await trashArticles(later.articleIds)
  await expect.poll(found, WITHIN).toEqual(articleIds)
  await restoreArticles(later.articleIds)
  await expect.poll(found, WITHIN).toEqual(both)
})

test('nothing is looked for without a text', async () => {
  const seen = ask(null)
  await expect.poll(() => seen.latest).not.toBeNull()
  expect(seen.latest?.answer).toBeNull()
})

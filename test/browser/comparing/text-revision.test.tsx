import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import { useTextRevision } from '../../../renderer/features/comparing/use-text-revision.ts'
import { importTexts, newsText } from '../worker/test-engine.ts'

const LINE = 'Read more: Pilots fear the ice'
const FERRY = newsText(
  'Ferry delayed',
  'The ferry left the quay of Halmvik two hours late on Monday, with forty men on board.',
  LINE,
  'Its captain blamed the wind.',
)

function follow(ids: readonly ArticleId[]): { revision: number | null } {
  const seen: { revision: number | null } = { revision: null }
  const Probe = (): null => {
    const revision = useTextRevision(ids)
    useEffect(() => {
      seen.revision = revision
    })
    return null
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => root.unmount())
  root.render(<Probe />)
  return seen
}

test('articles are compared anew when the text of one is edited or deleted, not when its title is', async () => {
  const { articleIds } = await importTexts(engine, {
    'a.txt': FERRY,
    'b.txt': newsText('Storm', 'A gale closed the harbour of Eastport on Sunday evening, the pilots said.'),
  })
  const [ferry] = articleIds
  if (ferry === undefined) throw new Error('nothing was imported')
  const seen = follow(articleIds)
  await expect.poll(() => seen.revision).toBe(0)

  await engine.call('article.clean', { id: ferry, stepsOff: [{ rule: 'boilerplate-line', before: LINE }] })
  await expect.poll(() => seen.revision).toBe(1)
  expect((await database.bodies.get(ferry))?.text).toContain(LINE)

  await database.articles.update(ferry, { title: 'Ferry late' })
  await trashArticles([ferry])
  await engine.call('article.purge', { ids: [ferry] })
  await expect.poll(() => seen.revision).toBe(2)
})

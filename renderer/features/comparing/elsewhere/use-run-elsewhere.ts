import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import { countWordsInside } from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useMemo, useState } from 'react'
import { useBody } from '../../../data/hooks/articles.ts'
import { useLive } from '../../../data/hooks/use-live.ts'
import { readTrashedIds } from '../../../data/reads/views.ts'
import { countChanges } from '../../../engine/count-changes.ts'
import { engine } from '../../../engine/engine.ts'
import { useComparison } from '../../../state/comparison.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { type Elsewhere, useElsewhere } from './elsewhere-state.ts'
import { findStretches } from './find-stretches.ts'
import { shownLinks } from './shown-links.ts'

/** So often at most the engine is asked anew while the library changes. */
const ASK_EVERY_MS = 1000

interface Answer {
  readonly articleId: ArticleId
  readonly links: readonly ArticleLink[]
  readonly isComplete: boolean
}

/** Keeps told which other articles have passages of the one that is read alone, also as the library changes. */
export function useRunElsewhere(): void {
  const panes = useWorkspace((workspace) => workspace.panes)
  const articleId = panes.length === 1 ? (panes[0] ?? null) : null
  const answer = useAnswer(articleId)
  const text = useBody(articleId ?? NOBODY)?.text
  const choice = useComparison((state) => state.choice)
  const found = useMemo((): Elsewhere | null => {
    if (answer === null || text === undefined || answer.articleId !== articleId) return null
    const links = shownLinks(text, answer.links, choice)
    const spans = links.flatMap((link) =>
      link.spans.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })),
    )
    const all = links[0]?.words.a ?? 0
    const fresh = Math.max(0, all - countWordsInside(text, spans))
    const stretches = findStretches(text, links)
    return { articleId, text, links, stretches, words: { fresh, all }, isComplete: answer.isComplete }
  }, [answer, text, choice, articleId])
  useEffect(() => useElsewhere.setState({ found }), [found])
}

// ids count from 1
const NOBODY = 0 as ArticleId

/** The engine's answer for an article; null while it is not there, or when the article is gone. */
function useAnswer(articleId: ArticleId | null): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [changes, setChanges] = useState(0)
  useEffect(() => paced(setChanges), [])
  const trashed = useLive('trash', async () => [...(await readTrashedIds())].join(' '))
  useEffect(() => {
    if (articleId === null || trashed === undefined) return
    const controller = new AbortController()
    const { signal } = controller
    engine.call('passages.of', { id: articleId }, { signal }).then(
      (links) => signal.aborted || setAnswer({ articleId, ...links }),
      // marks beside the text are an extra: the next change of the library asks again
      () => signal.aborted || setAnswer(null),
    )
    return () => controller.abort()
  }, [articleId, changes, trashed])
  return answer?.articleId === articleId ? answer : null
}

/** Tells of changes of the library, the last one always, but not in quick succession. */
function paced(tell: (count: number) => void): () => void {
  let timer: number | null = null
  let latest = 0
  const stop = countChanges(engine, (count) => {
    latest = count
    timer ??= window.setTimeout(() => {
      timer = null
      tell(latest)
    }, ASK_EVERY_MS)
  })
  return () => {
    stop()
    if (timer !== null) window.clearTimeout(timer)
  }
}

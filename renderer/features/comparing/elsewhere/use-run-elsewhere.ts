import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import { countWordsInside } from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useMemo, useState } from 'react'
import { useBody } from '../../../data/hooks/articles.ts'
import { engine } from '../../../engine/engine.ts'
import { useComparison } from '../../../state/comparison.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { type Elsewhere, useElsewhere } from './elsewhere-state.ts'
import { findStretches } from './find-stretches.ts'
import { shownLinks } from './shown-links.ts'
import { useLibraryRevision } from './use-library-revision.ts'

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
  const revision = useLibraryRevision()
  useEffect(() => {
    if (articleId === null || revision === undefined) return
    const controller = new AbortController()
    const { signal } = controller
    engine.call('passages.of', { id: articleId }, { signal }).then(
      (links) => signal.aborted || setAnswer({ articleId, ...links }),
      // marks beside the text are an extra: the next change of the library asks again
      () => signal.aborted || setAnswer(null),
    )
    return () => controller.abort()
  }, [articleId, revision])
  return answer?.articleId === articleId ? answer : null
}

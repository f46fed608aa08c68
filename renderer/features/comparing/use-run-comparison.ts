import { useEffect, useState } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { useComparison } from '../../state/comparison.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { alignArticles, type AlignedArticles } from './align-articles.ts'
import { choosePassages } from './choose-passages.ts'

/**
 * Compares the open articles whenever others are opened or the text of one changes, also by being deleted; the answer
 * tries again after a failure.
 */
export function useRunComparison(): () => void {
  const panes = useWorkspace((workspace) => workspace.panes)
  const articles = useArticles(panes)
  const choice = useComparison((state) => state.choice)
  const [attempt, setAttempt] = useState(0)
  const [aligned, setAligned] = useState<AlignedArticles | null>(null)
  const texts = articles?.map((article) => article?.textHash ?? '').join(' ') ?? null

  useEffect(() => {
    if (panes.length < 2) {
      useComparison.setState({ comparison: null, status: 'idle', activeNumber: null })
      return
    }
    useComparison.setState({ comparison: null, status: 'loading', activeNumber: null })
    if (texts === null) return
    const controller = new AbortController()
    const { signal } = controller
    alignArticles(panes, signal).then(
      (answer) => {
        if (signal.aborted) return
        setAligned(answer)
        if (answer === null) useComparison.setState({ status: 'ready' })
      },
      (failure: unknown) => signal.aborted || useComparison.setState({ status: 'failed', failure }),
    )
    return () => {
      controller.abort()
      setAligned(null)
    }
  }, [panes, texts, attempt])

  useEffect(() => {
    if (aligned === null) return
    const comparison = choosePassages(aligned, choice)
    useComparison.setState({ comparison, status: 'ready', activeNumber: null })
  }, [aligned, choice])

  return () => setAttempt(attempt + 1)
}

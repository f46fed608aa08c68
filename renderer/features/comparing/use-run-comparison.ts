import { useEffect, useState } from 'react'
import { useComparison } from '../../state/comparison.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { alignArticles, type AlignedArticles } from './align-articles.ts'
import { choosePassages } from './choose-passages.ts'
import { useTextRevision } from './use-text-revision.ts'

/**
 * Compares the open articles whenever others are opened or the text of one changes, also by being deleted; the answer
 * tries again after a failure.
 */
export function useRunComparison(): () => void {
  const panes = useWorkspace((workspace) => workspace.panes)
  const revision = useTextRevision(panes)
  const choice = useComparison((state) => state.choice)
  const [attempt, setAttempt] = useState(0)
  const [aligned, setAligned] = useState<AlignedArticles | null>(null)

  useEffect(() => {
    if (panes.length < 2) {
      useComparison.setState({ comparison: null, status: 'idle', activeNumber: null })
      return
    }
    useComparison.setState({ comparison: null, status: 'loading', activeNumber: null })
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
  }, [panes, revision, attempt])

  useEffect(() => {
    if (aligned === null) return
    const comparison = choosePassages(aligned, choice)
    useComparison.setState({ comparison, status: 'ready', activeNumber: null })
  }, [aligned, choice])

  return () => setAttempt(attempt + 1)
}

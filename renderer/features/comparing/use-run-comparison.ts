import { useEffect, useState } from 'react'
import { useComparison } from '../../state/comparison.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { runComparison } from './run-comparison.ts'

/** Compares the open articles whenever others are opened; the answer tries again after a failure. */
export function useRunComparison(): () => void {
  const panes = useWorkspace((workspace) => workspace.panes)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const [base, ...others] = panes
    if (base === undefined || others.length === 0) {
      useComparison.setState({ comparison: null, status: 'idle', activeNumber: null })
      return
    }
    const controller = new AbortController()
    const { signal } = controller
    useComparison.setState({ comparison: null, status: 'loading', activeNumber: null })
    runComparison(base, others, signal).then(
      (comparison) => signal.aborted || useComparison.setState({ comparison, status: 'ready' }),
      (failure: unknown) => signal.aborted || useComparison.setState({ status: 'failed', failure }),
    )
    return () => controller.abort()
  }, [panes, attempt])
  return () => setAttempt(attempt + 1)
}

import { useEffect } from 'react'
import { engine } from '../../../engine/engine.ts'
import { useLibraryQuery } from '../../../state/library-query.ts'
import { useConcordance } from './concordance-state.ts'
import { cancelConcordance, makeConcordance } from './make-concordance.ts'

/** A pause in typing: the articles are read for a whole query, not for every letter of it. */
const SETTLE_MS = 300

/** Makes the concordance while it is open, anew with another query or order; closing gives it up. */
export function useMakeConcordance(): void {
  const { view, text } = useLibraryQuery()
  const order = useConcordance((state) => state.order)
  useEffect(() => {
    const timer = window.setTimeout(() => void makeConcordance(), SETTLE_MS)
    return () => window.clearTimeout(timer)
  }, [view, text, order])
  useEffect(() => {
    const stop = engine.on('library.changed', (change) => {
      if (change === 'articles') useConcordance.setState({ isOutdated: true })
    })
    return () => {
      stop()
      cancelConcordance()
    }
  }, [])
}

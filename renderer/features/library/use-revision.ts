import { useEffect, useState } from 'react'
import { useMarksChange } from '../../data/hooks/notes.ts'
import { useLists, useStatesChange, useTags } from '../../data/hooks/states.ts'
import { engine } from '../../engine/engine.ts'
import { countChanges } from '../../engine/count-changes.ts'

/**
 * A value that is another one whenever something was committed that can change the answer to a query: by the
 * worker (imports, corrections) or by the window (read, trash, lists, tags, notes, highlights); or when the worker is another one.
 */
export function useRevision(): object {
  const states = useStatesChange()
  const lists = useLists()
  const tags = useTags()
  const marks = useMarksChange()
  const [changes, setChanges] = useState(0)
  useEffect(() => countChanges(engine, setChanges), [])
  const values = [states, lists, tags, marks, changes]
  const [known, setKnown] = useState({ values, revision: {} })
  if (values.some((value, index) => value !== known.values[index])) {
    // what is read for the first time is no change: asking anew would only delay the first answer
    const isChange = values.some((value, index) => {
      const before = known.values[index]
      return before !== undefined && value !== before
    })
    setKnown({ values, revision: isChange ? {} : known.revision })
  }
  return known.revision
}

import { useEffect, useState } from 'react'
import { usePreferences } from '../state/preferences.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'
import { StartFailure } from './StartFailure.tsx'
import { start } from './start.ts'
import { LibraryTrouble } from './trouble/library-trouble.ts'
import { TroublePage } from './trouble/TroublePage.tsx'

/** Opens the library, then shows the window; when the library cannot be opened, says why. */
export function App() {
  const [state, setState] = useState<'starting' | 'ready' | { readonly failure: unknown }>('starting')
  const [attempt, setAttempt] = useState(0)
  const language = usePreferences((preferences) => preferences.language)

  useEffect(() => {
    let isCurrent = true
    start().then(
      () => isCurrent && setState('ready'),
      (failure: unknown) => isCurrent && setState({ failure }),
    )
    return () => {
      isCurrent = false
    }
  }, [attempt])

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  if (state === 'starting') return null
  if (state === 'ready') {
    return (
      <ErrorBoundary>
        <Shell />
      </ErrorBoundary>
    )
  }
  const onStart = (): void => {
    setState('starting')
    setAttempt(attempt + 1)
  }
  const { failure } = state
  return failure instanceof LibraryTrouble ? (
    <TroublePage trouble={failure} onStart={onStart} />
  ) : (
    <StartFailure failure={failure} onRetry={onStart} />
  )
}

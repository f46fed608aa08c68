import { useEffect, useRef, useState } from 'react'
import { engine } from '../../../engine/engine.ts'
import type { Place } from './places.ts'
import { useLibraryRevision } from './use-library-revision.ts'

interface Answer {
  readonly places: readonly Place[]
  /** False while some articles are not looked through yet. */
  readonly isComplete: boolean
}

export interface AskedPlaces {
  /** The latest one; it stays while the engine looks anew. */
  readonly answer: Answer | null
  readonly status: 'asking' | 'ready' | 'failed'
  readonly tryAgain: () => void
}

interface Asked {
  readonly question: string
  readonly answer: Answer | null
  readonly hasFailed: boolean
}

/**
 * Where the engine finds a text, also as the library changes meanwhile. It is asked once more only when it has answered:
 * in a large import the library changes faster than it looks through.
 *
 * @param quote null asks nothing
 */
export function useAskedPlaces(quote: string | null): AskedPlaces {
  const revision = useLibraryRevision()
  const [attempt, setAttempt] = useState(0)
  const [asked, setAsked] = useState<Asked | null>(null)
  const asking = useRef<AbortController | null>(null)
  const question = quote === null || revision === undefined ? null : `${attempt} ${revision}`

  useEffect(() => {
    if (quote === null || question === null || asking.current !== null || asked?.question === question) return
    const controller = new AbortController()
    asking.current = controller
    const settle = (now: Partial<Asked>): void => {
      if (controller.signal.aborted) return
      asking.current = null
      setAsked((before) => ({ question, answer: before?.answer ?? null, hasFailed: false, ...now }))
    }
    engine.call('passages.where', { text: quote }, { signal: controller.signal }).then(
      ({ places, isComplete }) => {
        const found = places.map(({ id, spans }): Place => ({ articleId: id, spans }))
        settle({ answer: { places: found, isComplete } })
      },
      () => settle({ hasFailed: true }),
    )
  }, [quote, question, asked])

  useEffect(
    () => () => {
      asking.current?.abort()
      asking.current = null
    },
    [],
  )

  const hasFailed = asked?.hasFailed === true
  return {
    answer: asked?.answer ?? null,
    status: hasFailed ? 'failed' : asked === null ? 'asking' : 'ready',
    tryAgain: () => {
      setAsked(null)
      setAttempt(attempt + 1)
    },
  }
}

import type { Article } from '@shared/model/article.ts'
import { useEffect, useState } from 'react'
import { useArticles } from '../../../data/hooks/articles.ts'
import { engine } from '../../../engine/engine.ts'
import { byAge } from '../article-names.ts'
import type { Place, PlacesRequest } from './places.ts'

export interface PlaceRow {
  readonly article: Article
  readonly place: Place
}

interface Answer {
  readonly status: 'asking' | 'ready' | 'failed'
  readonly places: readonly Place[]
  readonly isComplete: boolean
}

export interface PlaceRows {
  readonly status: Answer['status']
  /** Oldest first; what was deleted meanwhile is left out. */
  readonly rows: readonly PlaceRow[]
  readonly isComplete: boolean
  readonly tryAgain: () => void
}

const ASKING: Answer = { status: 'asking', places: [], isComplete: true }

/** The articles of a request, from the engine where it is not known yet. */
export function usePlaceRows({ quote, places: known }: PlacesRequest): PlaceRows {
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState(ASKING)
  useEffect(() => {
    if (known !== null) return
    const controller = new AbortController()
    const { signal } = controller
    engine.call('passages.where', { text: quote }, { signal }).then(
      ({ places, isComplete }) => {
        const found = places.map(({ id, spans }): Place => ({ articleId: id, spans }))
        if (!signal.aborted) setAnswer({ status: 'ready', places: found, isComplete })
      },
      () => signal.aborted || setAnswer({ ...ASKING, status: 'failed' }),
    )
    return () => controller.abort()
  }, [quote, known, attempt])

  const places = known ?? answer.places
  const articles = useArticles(places.map(({ articleId }) => articleId))
  const isReady = (known !== null || answer.status === 'ready') && articles !== undefined
  const placeOf = new Map(places.map((place) => [place.articleId, place]))
  const rows = byAge(articles ?? []).flatMap((article): PlaceRow[] => {
    const place = placeOf.get(article.id)
    return place === undefined ? [] : [{ article, place }]
  })
  return {
    status: isReady
      ? 'ready'
      : known === null
        ? answer.status === 'failed'
          ? 'failed'
          : 'asking'
        : 'asking',
    rows,
    isComplete: known !== null || answer.isComplete,
    tryAgain: () => {
      setAnswer(ASKING)
      setAttempt(attempt + 1)
    },
  }
}

import type { Article } from '@shared/model/article.ts'
import { useMemo } from 'react'
import { useArticles } from '../../../data/hooks/articles.ts'
import { byAge } from '../article-names.ts'
import { useElsewhere } from './elsewhere-state.ts'
import { knownPlaces } from './known-places.ts'
import type { Place, PlacesRequest } from './places.ts'
import { useAskedPlaces } from './use-asked-places.ts'

export interface PlaceRow {
  readonly article: Article
  readonly place: Place
}

export interface PlaceRows {
  readonly status: 'asking' | 'ready' | 'failed'
  /** Oldest first; they follow the library. */
  readonly rows: readonly PlaceRow[]
  readonly isComplete: boolean
  readonly tryAgain: () => void
}

const NONE: readonly Place[] = []

/** The articles of a request, from the engine where it is not known yet. */
export function usePlaceRows(request: PlacesRequest): PlaceRows {
  const found = useElsewhere((state) => state.found)
  const known = useMemo(() => knownPlaces(found, request), [found, request])
  const { answer, status, tryAgain } = useAskedPlaces(known === null ? request.quote : null)
  const places = known ?? answer?.places ?? NONE
  const isComplete = known === null ? (answer?.isComplete ?? true) : found?.isComplete === true
  const articles = useArticles(places.map(({ articleId }) => articleId))
  const rows = useMemo(() => {
    const placeOf = new Map(places.map((place) => [place.articleId, place]))
    return byAge(articles ?? []).flatMap((article): PlaceRow[] => {
      const place = placeOf.get(article.id)
      return place === undefined ? [] : [{ article, place }]
    })
  }, [places, articles])
  return {
    status: known === null ? status : articles === undefined ? 'asking' : 'ready',
    rows,
    isComplete,
    tryAgain,
  }
}

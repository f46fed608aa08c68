import type { Span } from '@shared/model/span.ts'
import type { Elsewhere } from './elsewhere-state.ts'
import type { Stretch } from './find-stretches.ts'
import type { Place, PlacesRequest } from './places.ts'

/**
 * The places of a request by what is known of the article that is read, its own first. Null where that does not say: the
 * engine has to look then.
 *
 * @param found may be newer than the request
 */
export function knownPlaces(found: Elsewhere | null, request: PlacesRequest): readonly Place[] | null {
  const { scope, origin, quote } = request
  const [asked] = origin.spans
  if (scope === 'text' || found?.articleId !== origin.articleId || asked === undefined) return null
  const span = placeNow(found.text, quote, asked)
  if (span === null) return null
  const here: Place = { ...origin, spans: [{ ...span, kind: 'exact' }] }
  const others = scope === 'article' ? found.links.map(toPlace) : placesOfStretch(found, span)
  return [here, ...others]
}

/** Where the quote stands now: the text may have been edited since. */
function placeNow(text: string, quote: string, { start, end }: Span): Span | null {
  if (text.slice(start, end) === quote) return { start, end }
  const moved = text.indexOf(quote)
  return moved < 0 ? null : { start: moved, end: moved + quote.length }
}

/** A stretch may have been divided or joined with others since it was asked for. */
function placesOfStretch({ links, stretches }: Elsewhere, span: Span): Place[] {
  const ids = new Set(
    stretches.filter((stretch) => isMostly(stretch, span)).flatMap((each) => each.articleIds),
  )
  return links.flatMap((link): Place[] => {
    const touching = link.spans.filter(({ aStart, aEnd }) => aStart < span.end && span.start < aEnd)
    return ids.has(link.id) && touching.length > 0 ? [toPlace({ ...link, spans: touching })] : []
  })
}

/** True when they have most of the shorter one in common. */
function isMostly(one: Stretch, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return common * 2 > Math.min(one.end - one.start, other.end - other.start)
}

function toPlace({ id, spans }: Pick<Elsewhere['links'][number], 'id' | 'spans'>): Place {
  return {
    articleId: id,
    spans: spans.map(({ bStart, bEnd, kind }) => ({
      start: bStart,
      end: bEnd,
      kind: kind === 'exact' ? 'exact' : 'edited',
    })),
  }
}

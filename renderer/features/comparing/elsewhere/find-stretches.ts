import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'

/** A part of an article that stands in the same other articles from its beginning to its end. */
export interface Stretch extends Span {
  /** In the order of the links: those that share the most first. */
  readonly articleIds: readonly ArticleId[]
}

/** Passages that begin or end this close to each other are taken to do so together: about eight words. */
const NEAR_CHARACTERS = 40

/**
 * Divides what an article shares with others into stretches, each with the articles that have most of it. A stretch
 * ends where another article sets in or leaves off.
 *
 * @param links the spans that count, as side a of each
 */
export function findStretches(
  text: string,
  links: readonly Pick<ArticleLink, 'id' | 'spans'>[],
): readonly Stretch[] {
  const edges = edgesOf(text, links)
  const stretches: Stretch[] = []
  for (let at = 1; at < edges.length; at++) {
    const segment = trim(text, { start: edges[at - 1] ?? 0, end: edges[at] ?? 0 })
    const articleIds = links.filter(({ spans }) => coversMost(spans, segment)).map(({ id }) => id)
    if (articleIds.length === 0) continue
    const last = stretches.at(-1)
    const isSame = last !== undefined && last.articleIds.join(' ') === articleIds.join(' ')
    const isNext = last !== undefined && text.slice(last.end, segment.start).trim() === ''
    if (isSame && isNext) stretches[stretches.length - 1] = { ...last, end: segment.end }
    else stretches.push({ ...segment, articleIds })
  }
  return stretches
}

/**
 * Where passages begin or end, ascending; of those near each other one: where a paragraph begins among them, else the
 * first, and at the very end the last.
 */
function edgesOf(text: string, links: readonly Pick<ArticleLink, 'spans'>[]): readonly number[] {
  const all = links
    .flatMap(({ spans }) => spans.flatMap(({ aStart, aEnd }) => [aStart, aEnd]))
    .sort((x, y) => x - y)
  const groups: (readonly [first: number, last: number])[] = []
  for (const edge of all) {
    const [first] = groups.at(-1) ?? [-NEAR_CHARACTERS]
    if (edge - first >= NEAR_CHARACTERS) groups.push([edge, edge])
    else groups[groups.length - 1] = [first, edge]
  }
  return groups.map(([first, last], index) => {
    if (index > 0 && index === groups.length - 1) return last
    const lineFeed = text.indexOf('\n', first)
    return lineFeed >= 0 && lineFeed <= last ? lineFeed + 1 : first
  })
}

function coversMost(spans: ArticleLink['spans'], segment: Span): boolean {
  let covered = 0
  for (const { aStart, aEnd } of spans) {
    covered += Math.max(0, Math.min(aEnd, segment.end) - Math.max(aStart, segment.start))
  }
  return covered * 2 > segment.end - segment.start
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

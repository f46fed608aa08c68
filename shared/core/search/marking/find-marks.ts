import type { Span } from '../../../model/span.ts'
import { SEARCH_FIELDS, type QueryNode, type SearchField } from '../../query/index.ts'
import { analyse } from '../analysis/analyse.ts'
import { stemmerFor } from '../analysis/stemmers.ts'
import { compileQuery, positiveLeaves } from '../matching/compile.ts'
import { layOut, spansOfLeaf } from './leaf-spans.ts'

/** A match of one leaf of the query. */
export interface LeafMark extends Span {
  /** Number of the leaf in the query. */
  readonly leaf: number
}

/**
 * Every stretch of a text that a query asks for, by the analysis of the index: words, phrases (one span from the
 * first word to the last), words near each other. Words under a NOT are not marked.
 *
 * @param language BCP 47 tag of the text or null, by which its words and those of the query are stemmed
 * @param field the field the text is; leaves limited to another are passed over. Null marks all.
 * @returns UTF-16 offsets, half-open, ascending, not overlapping. Linear in the text, times the query's words.
 */
export const findMarks: (
  root: QueryNode | null,
  text: string,
  language: string | null,
  field?: SearchField | null,
) => Span[] = (root, text, language, field = null) =>
  joinOverlapping(findLeafMarks(root, text, language, field))

/** Matches of each leaf, by start, possibly overlapping. */
export function findLeafMarks(
  root: QueryNode | null,
  text: string,
  language: string | null,
  field: SearchField | null,
): LeafMark[] {
  const stemmer = stemmerFor(language)
  const query = root === null ? null : compileQuery(root, stemmer === null ? [] : [stemmer])
  if (query === null) return []
  const analysed = layOut(text, analyse(text, language))
  return positiveLeaves(query)
    .flatMap((leaf, number) => {
      if (field !== null && !leaf.fields.includes(SEARCH_FIELDS.indexOf(field))) return []
      return spansOfLeaf(analysed, leaf).map((span) => ({ ...span, leaf: number }))
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The union of spans that are sorted by start. */
export function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last === undefined || start >= last.end) joined.push({ start, end })
    else if (end > last.end) joined[joined.length - 1] = { start: last.start, end }
  }
  return joined
}

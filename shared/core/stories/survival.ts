import type { ArticleId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'

/** A copy with the spans of the base text that stand in it, too. */
export interface KeptSpans {
  readonly id: ArticleId
  readonly spans: readonly Span[]
}

/** A sentence of the base text and the copies in which it survives. */
export interface Survival extends Span {
  readonly ids: readonly ArticleId[]
}

/** A sentence survives in a copy that has this share of it: a changed name or a cut clause does not end it. */
const SURVIVES_01 = 0.6

/**
 * The sentences that are read once: those that earlier text repeats are left out. Repeats begin and end with words, so a
 * full stop or quotation mark outside them, or a word or two that an edition put before them, makes a sentence no news:
 * where so much of it is repeated that it could survive nowhere, it is left out too.
 *
 * @param repeated where text stands that stood before
 */
export function sentencesReadOnce(sentences: readonly Span[], repeated: readonly Span[]): readonly Span[] {
  const again = joinSpans(repeated)
  return sentences.filter((sentence) => {
    const left = sentence.end - sentence.start - unitsInside(sentence, again)
    return left >= (sentence.end - sentence.start) * SURVIVES_01
  })
}

function unitsInside({ start, end }: Span, joined: readonly Span[]): number {
  return joined.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
}

/**
 * In which copies each sentence of a text survives. Offsets are UTF-16 units of that text, half-open.
 *
 * @param sentences in order, not overlapping, without white space around
 */
export function findSurvivals(sentences: readonly Span[], copies: readonly KeptSpans[]): readonly Survival[] {
  const survivals = sentences.map(({ start, end }) => ({ start, end, ids: [] as ArticleId[] }))
  for (const { id, spans } of copies) {
    const kept = joinSpans(spans)
    let from = 0
    for (const survival of survivals) {
      while ((kept[from]?.end ?? Infinity) <= survival.start) from++
      let units = 0
      for (let at = from; (kept[at]?.start ?? Infinity) < survival.end; at++) {
        const { start = 0, end = 0 } = kept[at] ?? {}
        units += Math.min(end, survival.end) - Math.max(start, survival.start)
      }
      if (units >= (survival.end - survival.start) * SURVIVES_01) survival.ids.push(id)
    }
  }
  return survivals
}

/** Spans in order, those that touch or overlap as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1)
    if (last === undefined || span.start > last.end) joined.push(span)
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end }
  }
  return joined
}

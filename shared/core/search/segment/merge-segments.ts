import { SEARCH_FIELDS } from '../../query/index.ts'
import type { TermCursor, TermField } from './dictionary.ts'
import { PartsWriter } from './parts-writer.ts'
import { PostingList, skipIntegers } from './postings.ts'
import type { Segment } from './segment.ts'
import type { SegmentParts } from './segment-format.ts'

const DELETED = 0xffffffff

/** A segment being read: its current term, and where its documents go. */
interface Source {
  readonly segment: Segment
  readonly cursor: TermCursor
  /** New ordinals of the old ones, or `DELETED`. */
  readonly target: Uint32Array<ArrayBuffer>
  term: string | null
}

/** A posting on its way: positions stay encoded, since their distances begin anew with every document. */
interface Moved {
  readonly document: number
  readonly frequency: number
  readonly source: Source
  readonly positionStart: number
  readonly positionEnd: number
}

/**
 * One segment of the live documents of several, ordered by id: the same whatever the order of the sources, and
 * the same as if it had been built at once. Linear in the bytes of the sources.
 *
 * @param segments hold no live id twice
 */
export function mergeSegments(segments: readonly Segment[]): SegmentParts {
  const { ids, sources } = arrange(segments)
  const writer = new PartsWriter()
  const list = new PostingList()
  for (let term = leastTerm(sources); term !== null; term = leastTerm(sources)) {
    const holders = sources.filter((source) => source.term === term)
    const fieldsOfHolders = holders.map((source) => source.segment.dictionary.fieldsOf(source.cursor.ordinal))
    writer.beginTerm(term)
    for (let field = 0; field < SEARCH_FIELDS.length; field++) {
      const moved = holders.flatMap((source, holder) => {
        const entry = fieldsOfHolders[holder]?.find((candidate) => candidate.field === field)
        return entry === undefined ? [] : moveField(source, entry, list)
      })
      if (moved.some(({ document }, i) => i > 0 && document < (moved[i - 1]?.document ?? 0))) {
        moved.sort((a, b) => a.document - b.document)
      }
      writeField(writer, field, moved)
    }
    writer.endTerm()
    for (const source of holders) advance(source)
  }
  return writer.finish(ids, mergedLengths(sources, ids.length))
}

function arrange(segments: readonly Segment[]): {
  ids: Uint32Array<ArrayBuffer>
  sources: readonly Source[]
} {
  const ordered = segments.toSorted((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0))
  const live = ordered.flatMap((segment, index) =>
    Array.from(segment.ids, (id, ordinal) => ({ id, index, ordinal })).filter(({ ordinal }) =>
      segment.live.has(ordinal),
    ),
  )
  live.sort((a, b) => a.id - b.id)
  const sources = ordered.map((segment) => {
    const target = new Uint32Array(segment.documentCount).fill(DELETED)
    const source: Source = { segment, cursor: segment.dictionary.cursorAt(0), target, term: null }
    advance(source)
    return source
  })
  live.forEach(({ index, ordinal }, document) => {
    const target = sources[index]?.target
    if (target !== undefined) target[ordinal] = document
  })
  return { ids: Uint32Array.from(live, ({ id }) => id), sources }
}

function advance(source: Source): void {
  source.term = source.cursor.next() ? source.cursor.term() : null
}

function leastTerm(sources: readonly Source[]): string | null {
  let least: string | null = null
  for (const { term } of sources) if (term !== null && (least === null || term < least)) least = term
  return least
}

function moveField(source: Source, entry: TermField, list: PostingList): Moved[] {
  const bytes = source.segment.postings
  list.decode(bytes, entry.start, entry.positionStart)
  const moved: Moved[] = []
  let positionStart = entry.positionStart
  for (let i = 0; i < list.count; i++) {
    const frequency = list.frequencies[i] as number
    const positionEnd = skipIntegers(bytes, positionStart, frequency)
    const document = source.target[list.documents[i] as number] as number
    if (document !== DELETED) moved.push({ document, frequency, source, positionStart, positionEnd })
    positionStart = positionEnd
  }
  return moved
}

function writeField(writer: PartsWriter, field: number, moved: readonly Moved[]): void {
  writer.beginField()
  for (const { document, frequency, source, positionStart, positionEnd } of moved) {
    writer.addPosting(document, frequency)
    writer.positions.copy(source.segment.postings, positionStart, positionEnd)
  }
  writer.endField(field)
}

function mergedLengths(sources: readonly Source[], documentCount: number): Uint32Array<ArrayBuffer> {
  const lengths = new Uint32Array(documentCount * SEARCH_FIELDS.length)
  for (const { segment, target } of sources) {
    segment.lengths.forEach((old, field) => {
      target.forEach((document, ordinal) => {
        if (document !== DELETED) lengths[field * documentCount + document] = old[ordinal] as number
      })
    })
  }
  return lengths
}

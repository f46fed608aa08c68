import { SEARCH_FIELDS } from '../../query/index.ts'
import { MergeSource, writeMoved } from './merge-source.ts'
import { PartsWriter } from './parts-writer.ts'
import type { SegmentParts } from './segment-format.ts'
import type { Segment } from './segment.ts'
import { WordBuffer } from './word-buffer.ts'

/**
 * One segment of the live documents of several, ordered by id: the same whatever the order of the sources, and
 * the same as if it had been built at once. Linear in the bytes of the sources.
 *
 * @param segments hold no live id twice
 */
export function mergeSegments(segments: readonly Segment[]): SegmentParts {
  const sources = segments
    .toSorted((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0))
    .map((segment) => new MergeSource(segment))
  const { ids, isInterleaved } = arrange(sources)
  const writer = new PartsWriter()
  mergeTerms(sources, isInterleaved, writer)
  mergeForms(sources, writer)
  const lengths = new Uint32Array(ids.length * SEARCH_FIELDS.length)
  for (const source of sources) {
    for (let field = 0; field < SEARCH_FIELDS.length; field++) {
      source.writeLengths(field, lengths, field * ids.length)
    }
  }
  const languages = segments.reduce((bits, segment) => bits | segment.languages, 0)
  return writer.finish(ids, lengths, languages)
}

/** Gives every live document its new ordinal, and tells whether documents of one source come between another's. */
function arrange(sources: readonly MergeSource[]): { ids: Uint32Array<ArrayBuffer>; isInterleaved: boolean } {
  const live: { readonly id: number; readonly ordinal: number; readonly source: MergeSource }[] = []
  for (const source of sources) {
    source.segment.live.forEach((ordinal) => {
      const id = source.segment.ids[ordinal] as number
      live.push({ id, ordinal, source })
    })
  }
  const isInterleaved = live.some(({ id }, i) => id < (live[i - 1]?.id ?? 0))
  if (isInterleaved) live.sort((a, b) => a.id - b.id)
  live.forEach(({ ordinal, source }, target) => source.setTarget(ordinal, target))
  return { ids: Uint32Array.from(live, ({ id }) => id), isInterleaved }
}

function mergeTerms(sources: readonly MergeSource[], isInterleaved: boolean, writer: PartsWriter): void {
  const holders: MergeSource[] = []
  for (;;) {
    holders.length = 0
    for (const source of sources) {
      if (!source.hasTerm) continue
      const order = holders[0] === undefined ? 0 : source.term.compare(holders[0].term)
      if (order < 0) holders.length = 0
      if (order <= 0) holders.push(source)
    }
    if (holders[0] === undefined) return
    writer.beginTerm(holders[0].term)
    for (let field = 0; field < SEARCH_FIELDS.length; field++) {
      writer.beginField()
      if (isInterleaved) writeInterleaved(holders, field, writer)
      else for (const source of holders) source.write(field, writer)
      writer.endField(field)
    }
    const number = writer.endTerm()
    for (const source of holders) {
      source.setNewTerm(number)
      source.advance()
    }
  }
}

function mergeForms(sources: readonly MergeSource[], writer: PartsWriter): void {
  const form = new WordBuffer()
  for (;;) {
    let least: MergeSource | null = null
    for (const source of sources) {
      if (source.hasForm && (least === null || source.form.compare(least.form) < 0)) least = source
    }
    if (least === null) return
    form.replace(least.form)
    const terms = new Set<number>()
    for (const source of sources) {
      while (source.hasForm && source.form.compare(form) === 0) {
        if (source.termOfForm >= 0) terms.add(source.termOfForm)
        source.advanceForm()
      }
    }
    for (const term of [...terms].sort((a, b) => a - b)) writer.addForm(form, term)
  }
}

function writeInterleaved(holders: readonly MergeSource[], field: number, writer: PartsWriter): void {
  const postings = holders.flatMap((source) => source.postings(field))
  postings.sort((a, b) => a.document - b.document)
  for (const posting of postings) writeMoved(writer, posting)
}

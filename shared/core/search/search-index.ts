import type { QueryNode } from '../query/index.ts'
import { Lexicon } from './lexicon/lexicon.ts'
import { prepareEndings } from './lexicon/word-endings.ts'
import type { FieldBoosts } from './ranking/bm25.ts'
import { searchSegments, type SearchOptions } from './ranking/search-segments.ts'
import type { Hits } from './ranking/sort-hits.ts'
import type { SearchDocument } from './search-document.ts'
import { mergeSegments } from './segment/merge-segments.ts'
import { chooseMerge } from './segment/merge-policy.ts'
import { SegmentBuilder } from './segment/segment-builder.ts'
import { SegmentLedger, type SegmentChanges, type StoredSegment } from './segment/segment-store.ts'
import type { Segment } from './segment/segment.ts'
import { suggestQuery } from './suggest-query.ts'

export interface SearchIndexSettings {
  /** What a match counts in each field, as lunr's field boosts. */
  readonly boosts?: FieldBoosts
}

/** A word in a title says more of an article than one in its text. */
const DEFAULT_BOOSTS: FieldBoosts = { title: 3, body: 1, byline: 2, source: 1.5 }
/**
 * Added documents wait, and are built into a segment once so many are there, or as soon as something is asked: larger
 * builds are faster, and so many take about 80 ms.
 */
const DOCUMENTS_A_BUILD = 256

/**
 * A full-text index that answers as lunr 2.3.9 does (the same matches, the same scores), with phrases, nearness,
 * scripts without spaces, and documents that come and go. It lives in immutable packed segments, which a store
 * keeps between sessions: write what `takeChanges` tells, and hand it all to `restore`.
 */
export class SearchIndex {
  readonly #boosts: FieldBoosts
  readonly #builder = new SegmentBuilder()
  #ledger = new SegmentLedger()
  #segments: readonly Segment[] = []
  #lexicon = Lexicon.empty
  /** Documents added that are in no segment yet, by id. */
  readonly #waiting = new Map<number, SearchDocument>()

  constructor({ boosts = DEFAULT_BOOSTS }: SearchIndexSettings = {}) {
    this.#boosts = boosts
  }

  /**
   * The index that a store holds, with the names of entries that cannot be read (damaged, cut short, or of another
   * version). The documents of those are missing: ask `has`, and add them again. Linear in the bytes.
   */
  static restore(
    segments: readonly StoredSegment[],
    settings: SearchIndexSettings = {},
  ): { readonly index: SearchIndex; readonly damaged: readonly string[] } {
    const index = new SearchIndex(settings)
    const restored = index.#ledger.restore(segments)
    // a store that lost a deletion may hold an article twice: the later segment has the later text
    restored.segments.forEach((segment, i) => {
      const later = restored.segments.slice(i + 1)
      segment.live.forEach((ordinal) => {
        const id = segment.ids[ordinal] as number
        if (later.some((other) => other.ordinalOf(id) >= 0)) segment.delete(ordinal)
      })
    })
    index.#segments = restored.segments
    return { index, damaged: restored.damaged }
  }

  get documentCount(): number {
    return this.#segments.reduce((sum, { liveCount }) => sum + liveCount, this.#waiting.size)
  }

  /** The ids of all documents, ascending. Linear. */
  ids(): Uint32Array<ArrayBuffer> {
    const ids = new Uint32Array(this.documentCount)
    ids.set([...this.#waiting.keys()])
    let count = this.#waiting.size
    for (const segment of this.#segments)
      segment.live.forEach((ordinal) => (ids[count++] = segment.ids[ordinal] ?? 0))
    return ids.sort()
  }

  /** Whether a document of this id is in the index. */
  has(id: number): boolean {
    return this.#waiting.has(id) || this.#segments.some((segment) => segment.ordinalOf(id) >= 0)
  }

  /**
   * Adds documents; one with a known id replaces the old one, and of several with one id the last counts. They can
   * be found at once. Linear in their text, and now and then in the index, when segments are merged.
   */
  add(documents: readonly SearchDocument[]): void {
    const byId = new Map(documents.map((document) => [document.id, document]))
    this.#delete(byId.keys())
    for (const document of byId.values()) {
      this.#waiting.set(document.id, document)
      if (this.#waiting.size >= DOCUMENTS_A_BUILD) this.#build()
    }
  }

  /** Deletes documents; unknown ids are passed over. */
  remove(ids: Iterable<number>): void {
    this.#delete(ids)
    this.#merge()
  }

  /** Makes ready what the first search would have to make: the words of all segments. Linear in the words. */
  prepare(): void {
    for (const { terms, forms } of this.#lexiconNow().dictionaries)
      for (const words of [terms, forms]) prepareEndings(words)
  }

  /**
   * All documents that match, best first, equal scores by ascending id. Scores are lunr's; those of a query without
   * words (filters, or words excluded) are 0.
   */
  search(root: QueryNode, options: SearchOptions = {}): Hits {
    return searchSegments(root, this.#lexiconNow(), this.#boosts, options)
  }

  /**
   * What a query without answers may have meant: its text with every word that occurs nowhere replaced by the nearest
   * one that does; null when there is none. A walk over the dictionaries for each such word.
   */
  suggest(root: QueryNode, text: string): string | null {
    return suggestQuery(this.#lexiconNow(), root, text)
  }

  /** What a store has to write and delete since the last call; to be done in one transaction, or not at all. */
  takeChanges(): SegmentChanges {
    this.#build()
    return this.#ledger.takeChanges(this.#segments)
  }

  #lexiconNow(): Lexicon {
    this.#build()
    this.#lexicon = this.#lexicon.over(this.#segments)
    return this.#lexicon
  }

  /** Makes a segment of the documents that wait. */
  #build(): void {
    if (this.#waiting.size === 0) return
    const ordered = [...this.#waiting.values()].sort((a, b) => a.id - b.id)
    this.#waiting.clear()
    this.#segments = [...this.#segments, this.#ledger.open(this.#builder.build(ordered))]
    this.#merge()
  }

  #delete(ids: Iterable<number>): void {
    for (const id of ids) {
      this.#waiting.delete(id)
      for (const segment of this.#segments) {
        const ordinal = segment.ordinalOf(id)
        if (ordinal >= 0) segment.delete(ordinal)
      }
    }
    this.#segments = this.#segments.filter(({ liveCount }) => liveCount > 0)
  }

  #merge(): void {
    for (let chosen = chooseMerge(this.#segments); chosen.length > 0; chosen = chooseMerge(this.#segments)) {
      const merged = this.#ledger.open(mergeSegments(chosen))
      this.#segments = [...this.#segments.filter((segment) => !chosen.includes(segment)), merged]
    }
  }
}

import type { ArticleId } from '../../model/ids.ts'
import { FingerprintSegment, type GroupFingerprints } from './fingerprint-segment.ts'

/** An article with what `fingerprint` made of its text. */
export interface FingerprintedArticle {
  readonly id: ArticleId
  readonly fingerprints: Uint32Array
}

/** Articles that share fingerprints with the ones asked for. */
export interface Candidate {
  /** Articles with equal fingerprints (copies of one text), the first added first: one of them stands for all. */
  readonly ids: readonly ArticleId[]
  readonly sharedCount: number
  /** Sum over the shared fingerprints of log(N / number of groups that have it): rare ones say more. */
  readonly score: number
}

const TAIL_LIMIT = 256
const SEGMENT_LIMIT = 8
const DEAD_SHARE_LIMIT = 0.2
/** When there are too many segments, so many of the smallest become one. */
const MERGED_AT_ONCE = 6
const LEAST_SHARED = 2
/** A single shared fingerprint is enough when it is as rare as this. */
const SURE_SCORE = 8
/** Postings read for one question, rarest fingerprints first: bounds it where everybody shares a boilerplate. */
const READ_LIMIT = 200_000
const DEFAULT_LIMIT = 50

/** A copy, rising and without doubles, so that equal sets make equal keys. */
function normalised(fingerprints: Uint32Array): Uint32Array {
  const sorted = fingerprints.slice().sort()
  return sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1])
}

/** 53 bits over all fingerprints: two texts with equal keys are taken to have equal fingerprints. */
function keyOf(fingerprints: Uint32Array): number {
  let low = 0x811c9dc5
  let high = fingerprints.length
  for (const hash of fingerprints) {
    low = Math.imul(low ^ hash, 0x01000193)
    low ^= low >>> 13
    high = Math.imul(high, 0x9e3779b1) + hash
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0)
}

/**
 * Finds the articles that may share passages with a text: an inverted file over fingerprints, kept as immutable
 * segments, a tail for what was added last, and tombstones for what was removed. Articles with equal fingerprints
 * are one group, so two hundred copies of a story are found as one and do not make its words look common.
 *
 * An article without fingerprints is never found. About 0.2 ms a question and 2.5 kB an article at 20,000 articles.
 */
export class PassageIndex {
  readonly #members = new Map<number, ArticleId[]>()
  readonly #groupOfArticle = new Map<ArticleId, number>()
  readonly #groupOfKey = new Map<number, number>()
  readonly #keyOfGroup = new Map<number, number>()
  #nextGroup = 0
  /** Groups without members that segments still hold; merging some of them away in between leaves it too high. */
  #deadCount = 0
  #segments: FingerprintSegment[] = []
  #tail: GroupFingerprints[] = []
  #tailSegment: FingerprintSegment | null = null

  /** Number of articles in the index. */
  get size(): number {
    return this.#groupOfArticle.size
  }

  /** Bytes of the typed arrays that the index holds. */
  get byteLength(): number {
    return this.#allSegments().reduce((sum, segment) => sum + segment.byteLength, 0)
  }

  has(id: ArticleId): boolean {
    return this.#groupOfArticle.has(id)
  }

  /** Adds an article, or puts new fingerprints in place of its old ones. */
  add(id: ArticleId, fingerprints: Uint32Array): void {
    this.remove(id)
    this.#insert(id, fingerprints)
    if (this.#tail.length >= TAIL_LIMIT) this.#sealTail()
  }

  /** Adds many articles at once as one segment: what a start with a stored library needs. */
  addAll(articles: Iterable<FingerprintedArticle>): void {
    for (const { id, fingerprints } of articles) {
      this.remove(id)
      this.#insert(id, fingerprints)
    }
    if (this.#tail.length >= TAIL_LIMIT) this.#sealTail()
  }

  /** Takes an article out; nothing happens when it is not there. */
  remove(id: ArticleId): void {
    const group = this.#groupOfArticle.get(id)
    if (group === undefined) return
    this.#groupOfArticle.delete(id)
    const rest = (this.#members.get(group) ?? []).filter((member) => member !== id)
    if (rest.length > 0) this.#members.set(group, rest)
    else this.#bury(group)
  }

  /**
   * The groups of articles that share two fingerprints or a very rare one, best score first (equal scores: first
   * added first), at most `limit` groups. An article that asks for itself is among them.
   */
  candidates(fingerprints: Uint32Array, limit: number = DEFAULT_LIMIT): Candidate[] {
    const segments = this.#allSegments()
    const found = [...new Set(fingerprints)]
      .map((hash) => segments.map((segment) => segment.find(hash)))
      .map((lists) => ({ lists, frequency: lists.reduce((sum, list) => sum + list.length, 0) }))
      .filter(({ frequency }) => frequency > 0)
      .sort((x, y) => x.frequency - y.frequency)
    const shared = new Map<number, { sharedCount: number; score: number }>()
    let read = 0
    for (const { lists, frequency } of found) {
      read += frequency
      if (read > READ_LIMIT) break
      const weight = Math.log(Math.max(1, this.#members.size / frequency))
      for (const list of lists) this.#tally(list, weight, shared)
    }
    return [...shared]
      .filter(([, { sharedCount, score }]) => sharedCount >= LEAST_SHARED || score >= SURE_SCORE)
      .sort(([xGroup, x], [yGroup, y]) => y.score - x.score || xGroup - yGroup)
      .slice(0, limit)
      .map(([group, tally]) => ({ ids: this.#members.get(group) ?? [], ...tally }))
  }

  /** Number of groups of articles that have a fingerprint: how common the words behind it are. */
  documentFrequency(hash: number): number {
    return this.#allSegments()
      .flatMap((segment) => [...segment.find(hash)])
      .filter((group) => this.#isLive(group)).length
  }

  #tally(
    groups: Uint32Array,
    weight: number,
    shared: Map<number, { sharedCount: number; score: number }>,
  ): void {
    for (const group of groups) {
      const tally = shared.get(group)
      if (tally !== undefined) {
        tally.sharedCount++
        tally.score += weight
      } else if (this.#isLive(group)) shared.set(group, { sharedCount: 1, score: weight })
    }
  }

  #isLive(group: number): boolean {
    return this.#members.has(group)
  }

  #insert(id: ArticleId, fingerprints: Uint32Array): void {
    const distinct = normalised(fingerprints)
    const key = keyOf(distinct)
    const known = this.#groupOfKey.get(key)
    const group = known ?? this.#nextGroup++
    this.#groupOfArticle.set(id, group)
    this.#members.set(group, [...(this.#members.get(group) ?? []), id])
    if (known !== undefined) return
    this.#groupOfKey.set(key, group)
    this.#keyOfGroup.set(group, key)
    this.#tail.push({ group, fingerprints: distinct })
    this.#tailSegment = null
  }

  #bury(group: number): void {
    this.#members.delete(group)
    this.#groupOfKey.delete(this.#keyOfGroup.get(group) ?? -1)
    this.#keyOfGroup.delete(group)
    const inTail = this.#tail.findIndex((entry) => entry.group === group)
    if (inTail >= 0) {
      this.#tail.splice(inTail, 1)
      this.#tailSegment = null
    } else this.#countDead()
  }

  #countDead(): void {
    this.#deadCount++
    const groupCount = this.#segments.reduce((sum, segment) => sum + segment.groupCount, 0)
    if (this.#deadCount <= groupCount * DEAD_SHARE_LIMIT) return
    this.#segments = [this.#merge(this.#segments)]
    this.#deadCount = 0
  }

  #merge(segments: readonly FingerprintSegment[]): FingerprintSegment {
    return FingerprintSegment.merge(segments, (group) => this.#isLive(group))
  }

  #allSegments(): readonly FingerprintSegment[] {
    if (this.#tail.length === 0) return this.#segments
    this.#tailSegment ??= FingerprintSegment.build(this.#tail)
    return [...this.#segments, this.#tailSegment]
  }

  #sealTail(): void {
    this.#segments = [...this.#allSegments()]
    this.#tail = []
    this.#tailSegment = null
    if (this.#segments.length <= SEGMENT_LIMIT) return
    const bySize = [...this.#segments].sort((x, y) => x.postingCount - y.postingCount)
    const merged = this.#merge(bySize.slice(0, MERGED_AT_ONCE))
    this.#segments = [merged, ...bySize.slice(MERGED_AT_ONCE)]
  }
}

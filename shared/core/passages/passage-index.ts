import type { ArticleId } from '../../model/ids.ts'
import { FingerprintSegment, type GroupFingerprints } from './fingerprint-segment.ts'
import { FingerprintTail } from './fingerprint-tail.ts'
import { GroupTallies } from './group-tallies.ts'

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

type Groups = Uint32Array | readonly number[]

const TAIL_LIMIT = 256
const SEGMENT_LIMIT = 4
const DEAD_SHARE_LIMIT = 0.2
/** When there are too many segments, so many of the smallest become one. */
const MERGED_AT_ONCE = 4
const LEAST_SHARED = 2
/** A single shared fingerprint is enough when it is as rare as this. */
const SURE_SCORE = 8
/** Postings read for one question, rarest fingerprints first: bounds it where everybody shares a boilerplate. */
const READ_LIMIT = 200_000
const DEFAULT_LIMIT = 50

function isRising(fingerprints: Uint32Array): boolean {
  for (let i = 1; i < fingerprints.length; i++) {
    if ((fingerprints[i] ?? 0) <= (fingerprints[i - 1] ?? 0)) return false
  }
  return true
}

/** Rising and without doubles, so that equal sets make equal keys; a copy, which nobody else changes. */
function normalised(fingerprints: Uint32Array): Uint32Array {
  const sorted = fingerprints.slice()
  if (isRising(sorted)) return sorted
  sorted.sort()
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
 * An article without fingerprints is never found. About 0.1 ms a question and 1.3 kB an article of 400 words.
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
  readonly #tail = new FingerprintTail()
  readonly #tallies = new GroupTallies()

  /** Number of articles in the index. */
  get size(): number {
    return this.#groupOfArticle.size
  }

  /** Bytes of the typed arrays that the index holds. */
  get byteLength(): number {
    const rest = this.#tail.byteLength + this.#tallies.byteLength
    return this.#segments.reduce((sum, segment) => sum + segment.byteLength, rest)
  }

  has(id: ArticleId): boolean {
    return this.#groupOfArticle.has(id)
  }

  /** Adds an article, or puts new fingerprints in place of its old ones. */
  add(id: ArticleId, fingerprints: Uint32Array): void {
    this.remove(id)
    const entry = this.#insert(id, fingerprints)
    if (entry === null) return
    this.#tail.add(entry)
    if (this.#tail.groupCount >= TAIL_LIMIT) this.#seal([])
  }

  /** Adds many articles at once as one segment: what a start with a stored library needs. */
  addAll(articles: Iterable<FingerprintedArticle>): void {
    const added = new Map<number, GroupFingerprints>()
    for (const { id, fingerprints } of articles) {
      this.remove(id)
      const entry = this.#insert(id, fingerprints)
      if (entry !== null) added.set(entry.group, entry)
    }
    // an article that came twice left a group without members
    const entries = [...added.values()].filter(({ group }) => this.#isLive(group))
    if (this.#tail.groupCount + entries.length >= TAIL_LIMIT) this.#seal(entries)
    else for (const entry of entries) this.#tail.add(entry)
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
    const found = [...new Set(fingerprints)]
      .map((hash) => this.#find(hash))
      .filter(({ frequency }) => frequency > 0)
      .sort((x, y) => x.frequency - y.frequency)
    this.#tallies.reserve(this.#nextGroup)
    let read = 0
    for (const { lists, frequency } of found) {
      read += frequency
      if (read > READ_LIMIT) break
      const weight = Math.log(Math.max(1, this.#members.size / frequency))
      for (const list of lists) this.#tallies.add(list, weight)
    }
    return this.#tallies
      .take(LEAST_SHARED, SURE_SCORE)
      .filter(({ group }) => this.#isLive(group))
      .sort((x, y) => y.score - x.score || x.group - y.group)
      .slice(0, limit)
      .map(({ group, ...tally }) => ({ ids: this.#members.get(group) ?? [], ...tally }))
  }

  /** Number of groups of articles that have a fingerprint: how common the words behind it are. */
  documentFrequency(hash: number): number {
    return this.#find(hash)
      .lists.flatMap((list) => [...list])
      .filter((group) => this.#isLive(group)).length
  }

  /** The groups that have a fingerprint, dead ones too, in lists that are not empty. */
  #find(hash: number): { readonly lists: readonly Groups[]; readonly frequency: number } {
    const inTail = this.#tail.find(hash)
    const lists: Groups[] = inTail.length === 0 ? [] : [inTail]
    let frequency = inTail.length
    for (const segment of this.#segments) {
      const list = segment.find(hash)
      if (list.length === 0) continue
      lists.push(list)
      frequency += list.length
    }
    return { lists, frequency }
  }

  #isLive(group: number): boolean {
    return this.#members.has(group)
  }

  /** Notes an article under its group; answers the group's fingerprints when it is new. */
  #insert(id: ArticleId, fingerprints: Uint32Array): GroupFingerprints | null {
    const distinct = normalised(fingerprints)
    const key = keyOf(distinct)
    const known = this.#groupOfKey.get(key)
    const group = known ?? this.#nextGroup++
    this.#groupOfArticle.set(id, group)
    const members = this.#members.get(group)
    if (members === undefined) this.#members.set(group, [id])
    else members.push(id)
    if (known !== undefined) return null
    this.#groupOfKey.set(key, group)
    this.#keyOfGroup.set(group, key)
    return { group, fingerprints: distinct }
  }

  #bury(group: number): void {
    this.#members.delete(group)
    this.#groupOfKey.delete(this.#keyOfGroup.get(group) ?? -1)
    this.#keyOfGroup.delete(group)
    if (!this.#tail.remove(group)) this.#countDead()
  }

  #countDead(): void {
    this.#deadCount++
    const groupCount = this.#segments.reduce((sum, segment) => sum + segment.groupCount, 0)
    if (this.#deadCount <= groupCount * DEAD_SHARE_LIMIT) return
    this.#segments = [this.#merge(this.#segments)]
    this.#deadCount = 0
  }

  #merge(segments: readonly FingerprintSegment[]): FingerprintSegment {
    return FingerprintSegment.merge(segments, this.#deadCount === 0 ? null : (group) => this.#isLive(group))
  }

  /** Makes a segment of the tail and more groups; of too many segments the smallest become one. */
  #seal(added: readonly GroupFingerprints[]): void {
    const sealed = FingerprintSegment.build([...this.#tail.entries(), ...added])
    this.#segments = [...this.#segments, sealed]
    this.#tail.clear()
    if (this.#segments.length <= SEGMENT_LIMIT) return
    const bySize = [...this.#segments].sort((x, y) => x.postingCount - y.postingCount)
    const merged = this.#merge(bySize.slice(0, MERGED_AT_ONCE))
    this.#segments = [merged, ...bySize.slice(MERGED_AT_ONCE)]
  }
}

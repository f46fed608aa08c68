import { decodeLive, encodeLive } from './deletions.ts'
import { decodeSegment, encodeSegment, viewSegment, type SegmentParts } from './segment-format.ts'
import { Segment } from './segment.ts'

/** An entry of the store that keeps an index between sessions. */
export interface StoredSegment {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What a store has to do to hold the index as it is. */
export interface SegmentChanges {
  /** Entries to put, replacing those of the same name. */
  readonly write: readonly StoredSegment[]
  /** Names to delete; some may not be there. */
  readonly drop: readonly string[]
}

const NAME = /^segment-(\d{8})$/
const LIVE_SUFFIX = '-live'

/** Names segments, and remembers what a store has been told to hold. */
export class SegmentLedger {
  #lastNumber = 0
  /** Names a store holds; of segments with the number of their documents then alive. */
  readonly #stored = new Map<string, number>()
  readonly #doomed = new Set<string>()

  /** A segment under a name never used before. */
  open(parts: SegmentParts): Segment {
    const name = `segment-${String(++this.#lastNumber).padStart(8, '0')}`
    const bytes = encodeSegment(parts)
    return new Segment(name, bytes, viewSegment(bytes), null)
  }

  /**
   * Segments of stored entries, older first, and the names of entries that cannot be read or belong to none. The
   * damaged ones are dropped with the next changes.
   */
  restore(entries: readonly StoredSegment[]): { segments: Segment[]; damaged: string[] } {
    const byName = new Map(entries.map((entry) => [entry.name, entry.bytes]))
    const segments: Segment[] = []
    const damaged: string[] = []
    for (const [name, bytes] of [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const number = NAME.exec(name)?.[1]
      this.#lastNumber = Math.max(this.#lastNumber, Number(number ?? 0))
      if (number === undefined) {
        if (!isCompanion(name, byName)) damaged.push(name)
        continue
      }
      const live = byName.get(name + LIVE_SUFFIX)
      const segment = openStored(name, bytes, live)
      if (segment === null) {
        damaged.push(name, ...(live === undefined ? [] : [name + LIVE_SUFFIX]))
        continue
      }
      this.#stored.set(name, live === undefined ? segment.documentCount : segment.liveCount)
      segments.push(segment)
    }
    for (const name of damaged) this.#doomed.add(name)
    return { segments, damaged }
  }

  /** What changed since the last call, given the segments that now make up the index. */
  takeChanges(segments: readonly Segment[]): SegmentChanges {
    const write: StoredSegment[] = []
    const drop = [...this.#doomed]
    this.#doomed.clear()
    const names = new Set(segments.map(({ name }) => name))
    for (const name of this.#stored.keys()) {
      if (names.has(name)) continue
      drop.push(name, name + LIVE_SUFFIX)
      this.#stored.delete(name)
    }
    for (const { name, bytes, live, liveCount, documentCount } of segments) {
      const storedLive = this.#stored.get(name)
      if (storedLive === undefined) write.push({ name, bytes })
      if (liveCount !== (storedLive ?? documentCount)) {
        write.push({ name: name + LIVE_SUFFIX, bytes: encodeLive(live) })
      }
      this.#stored.set(name, liveCount)
    }
    return { write, drop }
  }
}

function isCompanion(name: string, entries: ReadonlyMap<string, unknown>): boolean {
  return name.endsWith(LIVE_SUFFIX) && entries.has(name.slice(0, -LIVE_SUFFIX.length))
}

/** Null when either entry is damaged: without its deletions a segment would bring back what was deleted. */
function openStored(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  liveBytes: Uint8Array<ArrayBuffer> | undefined,
): Segment | null {
  const parts = decodeSegment(bytes)
  if (parts === null) return null
  const live = liveBytes === undefined ? null : decodeLive(liveBytes, parts.ids.length)
  return liveBytes !== undefined && live === null ? null : new Segment(name, bytes, parts, live)
}

/** Segments hold fewer documents than this until they are merged into one of the next size. */
const SIZES: readonly number[] = [8, 64, 1_000, 5_000, 20_000]
const MOST_SMALL = 4
/** A segment is rewritten once fewer than this share of its documents are alive. */
const LEAST_LIVE = 0.6

/** What the policy looks at. */
export interface SegmentSize {
  readonly documentCount: number
  readonly liveCount: number
}

/**
 * The segments to merge into one next, or an empty list when all is in order. Those of one size are merged as soon
 * as together they reach the next size, the smallest also when there are four of them. Every document is so
 * rewritten a handful of times, and there are at most about 3 + 7 + 15 + 5 + 4 segments besides those of 20,000 and
 * more.
 */
export function chooseMerge<Size extends SegmentSize>(segments: readonly Size[]): readonly Size[] {
  let least = 0
  for (const size of SIZES) {
    const tier = segments.filter(({ liveCount }) => liveCount >= least && liveCount < size)
    const together = tier.reduce((sum, { liveCount }) => sum + liveCount, 0)
    const isCrowded = least === 0 && tier.length >= MOST_SMALL
    if (tier.length > 1 && (isCrowded || together >= size)) return tier
    least = size
  }
  const sparse = segments.find(({ documentCount, liveCount }) => liveCount < documentCount * LEAST_LIVE)
  return sparse === undefined ? [] : [sparse]
}

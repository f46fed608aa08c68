import type { ImportItem } from '@shared/contract/engine/importing.ts'

/** So many files of a batch are looked at: enough to meet a surprise, few enough to answer at once. */
const MOST_FILES = 12
/** Half of them for files whose name or size says that they may hold several articles. */
const MOST_LIKELY = 8
const LARGE_BYTES = 100_000
/** Endings of files that hold one article as a rule. */
const ONE_ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|mhtml?|pdf|docx|rtf|odt|eml|webarchive)$/iu

/**
 * Indexes of the items to look at, ascending: of a small batch all, of a large one those whose name or size hints at
 * several articles first, and others spread evenly over the batch.
 */
export function samplePreview(items: readonly ImportItem[]): readonly number[] {
  if (items.length <= MOST_FILES) return items.map((_, index) => index)
  const likely = items.flatMap((item, index) => (mayHoldSeveral(item) ? [index] : []))
  const sample = new Set(spread(likely, MOST_LIKELY))
  const others = items.map((_, index) => index).filter((index) => !sample.has(index))
  for (const index of spread(others, MOST_FILES - sample.size)) sample.add(index)
  return [...sample].sort((a, b) => a - b)
}

function mayHoldSeveral(item: ImportItem): boolean {
  if (item.kind === 'unreadable') return false
  return !ONE_ARTICLE.test(item.name) || (item.kind === 'file' && item.file.size > LARGE_BYTES)
}

function spread(indexes: readonly number[], count: number): readonly number[] {
  if (indexes.length <= count) return indexes
  return Array.from({ length: count }, (_, turn) => indexes[Math.floor((turn * indexes.length) / count)] ?? 0)
}

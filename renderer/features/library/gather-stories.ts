import type { ArticleId } from '@shared/model/ids.ts'
import type { StoryCopies } from '../../state/stories.ts'

/** Articles as rows of the list. */
export interface GatheredList {
  readonly rows: Uint32Array
  /**
   * For every row that stands for a story of which two copies or more are listed: these copies, its own first, then in
   * the order of the list.
   */
  readonly copies: ReadonlyMap<ArticleId, readonly ArticleId[]>
  /** Rows of copies below the row that stands for their story. */
  readonly below: ReadonlySet<ArticleId>
  /** How many stories are listed; an article without copies counts as one. */
  readonly storyCount: number
}

export const NO_ROWS: GatheredList = {
  rows: new Uint32Array(),
  copies: new Map(),
  below: new Set(),
  storyCount: 0,
}

interface GatherOptions {
  /** Whether all copies of a story have rows. */
  readonly isUnfolded: (copies: readonly ArticleId[]) => boolean
  /** A story stands where the first of its copies would, as the best match does; otherwise where its lead would. */
  readonly isBestFirst: boolean
}

/** Each article by itself. */
export function listSingly(ids: Uint32Array): GatheredList {
  return { ...NO_ROWS, rows: ids, storyCount: ids.length }
}

interface Group {
  /** The article whose row stands for the story. */
  readonly head: ArticleId
  /** The first of its copies in the list. */
  readonly first: ArticleId
  /** The head, then the others in the order of the list. */
  readonly copies: readonly ArticleId[]
}

/**
 * Gathers the copies of each story in one row, that of its lead, or of the next in its place where the lead is not listed.
 * Linear in the articles.
 */
export function gatherStories(
  ids: Uint32Array,
  storyOf: ReadonlyMap<ArticleId, StoryCopies>,
  { isUnfolded, isBestFirst }: GatherOptions,
): GatheredList {
  const groups = groupListed(ids, storyOf)
  const rows = new Uint32Array(ids.length)
  const copies = new Map<ArticleId, readonly ArticleId[]>()
  const below = new Set<ArticleId>()
  let rowCount = 0
  let storyCount = 0
  for (const id of numbersOf(ids)) {
    const group = groups.get(id)
    if (group === undefined) {
      rows[rowCount++] = id
      storyCount++
      continue
    }
    const { head, first } = group
    if (id !== (isBestFirst ? first : head)) continue
    copies.set(head, group.copies)
    rows[rowCount++] = head
    storyCount++
    if (!isUnfolded(group.copies)) continue
    for (const copy of group.copies.slice(1)) {
      rows[rowCount++] = copy
      below.add(copy)
    }
  }
  return { rows: rows.slice(0, rowCount), copies, below, storyCount }
}

/** The groups of two listed copies or more, by each of their articles. */
function groupListed(
  ids: Uint32Array,
  storyOf: ReadonlyMap<ArticleId, StoryCopies>,
): ReadonlyMap<ArticleId, Group> {
  const listed = new Map<StoryCopies, ArticleId[]>()
  for (const id of numbersOf(ids)) {
    const story = storyOf.get(id)
    if (story === undefined) continue
    const copies = listed.get(story)
    if (copies === undefined) listed.set(story, [id])
    else copies.push(id)
  }
  const groups = new Map<ArticleId, Group>()
  for (const [story, copies] of listed) {
    const [first] = copies
    if (first === undefined || copies.length < 2) continue
    const here = new Set(copies)
    const head = story.find((id) => here.has(id)) ?? first
    const group = { head, first, copies: [head, ...copies.filter((copy) => copy !== head)] }
    for (const id of copies) groups.set(id, group)
  }
  return groups
}

/** The list holds article numbers. */
function numbersOf(ids: Uint32Array): Iterable<ArticleId> {
  return ids as Iterable<number> as Iterable<ArticleId>
}

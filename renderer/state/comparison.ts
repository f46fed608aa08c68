/** What the open articles share, and how the comparison is shown. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { create } from 'zustand'
import type { AsideKind, NumberedPassage, PassagePlace } from './number-passages.ts'
import { extentOf, scrollSpanTo, useReaders } from './readers.ts'
import { useWorkspace } from './workspace.ts'

/** What the base and one other article have in common. */
export interface PairSummary {
  readonly articleId: ArticleId
  readonly words: { readonly base: number; readonly other: number }
  readonly shared: { readonly base: number; readonly other: number }
  readonly passages: number
  readonly edited: number
}

export interface Comparison {
  readonly base: ArticleId
  readonly passages: readonly NumberedPassage[]
  /** One for each article beside the base, in the order of the panes. */
  readonly pairs: readonly PairSummary[]
  /** How many passages are left out, by the reason: their kind, or that they are shorter than asked for. */
  readonly hidden: Readonly<Record<AsideKind | 'short', number>>
  /** Articles that were to be compared and are no longer in the library. */
  readonly gone: readonly ArticleId[]
}

/** Which passages are shown. */
export interface PassageChoice {
  /** Least shared words of a passage. */
  readonly minimumWords: number
  readonly shownKinds: readonly AsideKind[]
}

interface ComparisonState {
  readonly comparison: Comparison | null
  readonly status: 'idle' | 'loading' | 'ready' | 'failed'
  readonly failure: unknown
  /** `shared` marks what stands in both, `new` dims it, so that only what is new stands out. */
  readonly show: 'shared' | 'new'
  readonly isLinked: boolean
  readonly activeNumber: number | null
  readonly choice: PassageChoice
  /** The place for the sake of which two articles are laid side by side; let go of once its passage is ringed. */
  readonly wanted: { readonly articleId: ArticleId; readonly partner: ArticleId; readonly span: Span } | null
}

export const useComparison = create<ComparisonState>(() => ({
  comparison: null,
  status: 'idle',
  failure: null,
  show: 'shared',
  isLinked: true,
  activeNumber: null,
  choice: { minimumWords: 8, shownKinds: [] },
  wanted: null,
}))

/** A passage where it stands in one article, with its number. */
export type NumberedPlace = PassagePlace & { readonly number: number }

const placesOf = new WeakMap<Comparison, Map<ArticleId, readonly NumberedPlace[]>>()

/** The places of passages in one article, in the order of its text; the same list whenever it is asked for. */
export function placesIn(comparison: Comparison | null, articleId: ArticleId): readonly NumberedPlace[] {
  if (comparison === null) return NO_PLACES
  const known = placesOf.get(comparison) ?? new Map<ArticleId, readonly NumberedPlace[]>()
  placesOf.set(comparison, known)
  const places = known.get(articleId) ?? readPlaces(comparison, articleId)
  known.set(articleId, places)
  return places
}

const NO_PLACES: readonly NumberedPlace[] = []

function readPlaces({ passages }: Comparison, articleId: ArticleId): readonly NumberedPlace[] {
  return passages
    .flatMap(({ number, places }) =>
      places.filter((place) => place.articleId === articleId).map((place) => ({ ...place, number })),
    )
    .sort((a, b) => a.start - b.start)
}

/** Where the ringed passage stands in the active pane; null when none is ringed or the pane does not have it. */
export function ringedPlace(): PassagePlace | null {
  const { panes, activePane } = useWorkspace.getState()
  const { comparison, activeNumber } = useComparison.getState()
  const articleId = panes[activePane]
  if (articleId === undefined || activeNumber === null) return null
  return placesIn(comparison, articleId).find(({ number }) => number === activeNumber) ?? null
}

/** What a colour or a note goes onto: the selected text, else the ringed passage; null while a highlight is chosen. */
export function spanToMark(): { readonly articleId: ArticleId; readonly span: Span } | null {
  const { selection, activeHighlightId } = useWorkspace.getState()
  if (selection !== null) return selection
  const ringed = activeHighlightId === null ? ringedPlace() : null
  return ringed === null
    ? null
    : { articleId: ringed.articleId, span: { start: ringed.start, end: ringed.end } }
}

/**
 * Brings a passage to the same height in every pane: the height at which it stands in the pane it was chosen in. A pane
 * without it shows there the place where it would stand: beside the nearest passage that it does have.
 */
export function alignPassage(number: number, from: ArticleId): void {
  const { comparison } = useComparison.getState()
  const passage = comparison?.passages.find((each) => each.number === number)
  const { readers } = useReaders.getState()
  const reader = readers.get(from)
  const own = passage?.places.find(({ articleId }) => articleId === from)
  if (passage === undefined || reader === undefined || own === undefined) return
  useComparison.setState({ activeNumber: number })
  useWorkspace.setState({ activeHighlightId: null })
  const height = reader.scroller.clientHeight
  const extent = extentOf(reader, own)
  const isInView = extent !== null && extent.top >= 0 && extent.top < height * 0.8
  const top = isInView ? extent.top : height * 0.25
  if (!isInView) scrollSpanTo(from, own, top)
  for (const articleId of readers.keys()) {
    if (articleId === from) continue
    const span =
      passage.places.find((place) => place.articleId === articleId)
      ?? placeBeside(comparison, number, articleId)
    if (span !== null) scrollSpanTo(articleId, span, top)
  }
}

/**
 * Where a passage that an article lacks would stand in it, by the text of the base, which has them all: the last letter of
 * the nearest passage before it, or the next passage where that begins nearer, or one that overlaps it; null where the
 * article has none.
 */
export function placeBeside(
  comparison: Comparison | null,
  number: number,
  articleId: ArticleId,
): Span | null {
  if (comparison === null) return null
  const inBase = placesIn(comparison, comparison.base)
  const at = inBase.findIndex((place) => place.number === number)
  const own = inBase[at]
  if (own === undefined) return null
  const there = new Map(placesIn(comparison, articleId).map((place) => [place.number, place]))
  const before = inBase.slice(0, at).findLast((place) => there.has(place.number))
  const behind = inBase.slice(at + 1).find((place) => there.has(place.number))
  const isBeforeNearer =
    before !== undefined && (behind === undefined || own.start - before.end <= behind.start - own.start)
  const nearest = there.get((isBeforeNearer ? before : behind)?.number ?? NaN)
  if (nearest === undefined) return null
  const isPassed = isBeforeNearer && before.end <= own.start
  return isPassed ? { start: nearest.end - 1, end: nearest.end } : nearest
}

/**
 * Goes to the next or previous passage of the active pane, in the order of its text; of the base where the active pane
 * has none.
 */
export function stepPassage(step: 1 | -1): void {
  const { panes, activePane } = useWorkspace.getState()
  const { comparison, activeNumber } = useComparison.getState()
  const active = panes[activePane]
  if (active === undefined || comparison === null) return
  const articleId = placesIn(comparison, active).length > 0 ? active : comparison.base
  const places = placesIn(comparison, articleId)
  const at = places.findIndex(({ number }) => number === activeNumber)
  const next = at < 0 ? (step === 1 ? places[0] : places.at(-1)) : places[at + step]
  if (next !== undefined) alignPassage(next.number, articleId)
}

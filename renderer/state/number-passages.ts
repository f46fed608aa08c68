import type { ArticleId } from '@shared/model/ids.ts'
import type { PassageKind, SharedPassage } from '@shared/model/passage.ts'
import type { Span } from '@shared/model/span.ts'

export interface PassageChange extends Span {
  readonly isFigure: boolean
}

/** Where a passage stands in one of the compared articles. */
export interface PassagePlace extends Span {
  readonly articleId: ArticleId
  readonly kind: 'exact' | 'edited'
  readonly changes: readonly PassageChange[]
}

/** Kinds of passage that are no reprinted text, and are left out until they are asked for. */
export const ASIDE_KINDS = ['quotation', 'stock', 'table'] as const
export type AsideKind = (typeof ASIDE_KINDS)[number]

export function asideKindOf(kind: PassageKind): AsideKind | null {
  return kind === 'exact' || kind === 'edited' ? null : kind
}

/** A passage with the number it carries in every pane. */
export interface NumberedPassage {
  readonly number: number
  readonly kind: 'exact' | 'edited'
  /** Null for reprinted text. */
  readonly aside: AsideKind | null
  readonly sharedWords: number
  /** The base's place first. */
  readonly places: readonly PassagePlace[]
}

/** What the base shares with one other article; A is the base. */
export interface PairPassages {
  readonly articleId: ArticleId
  readonly passages: readonly SharedPassage[]
}

interface Pairing {
  readonly articleId: ArticleId
  readonly passage: SharedPassage
}

/** Share of the longer span that two spans of the base must have in common to be one passage. */
const SAME_SHARE = 0.5

/** Numbers the passages by their place in the base. A stretch that several others share has one number in all of them. */
export function numberPassages(base: ArticleId, pairs: readonly PairPassages[]): readonly NumberedPassage[] {
  const pairings = pairs
    .flatMap(({ articleId, passages }) => passages.map((passage): Pairing => ({ articleId, passage })))
    .sort((a, b) => a.passage.aStart - b.passage.aStart || a.passage.aEnd - b.passage.aEnd)
  const groups: Pairing[][] = []
  for (const pairing of pairings) {
    const group = groups.find((members) => belongsTo(members, pairing))
    if (group === undefined) groups.push([pairing])
    else group.push(pairing)
  }
  return groups.map((members, index) => joinPairings(base, index + 1, members))
}

function belongsTo(members: readonly Pairing[], { articleId, passage }: Pairing): boolean {
  const first = members[0]?.passage
  if (first === undefined || members.some((member) => member.articleId === articleId)) return false
  const common = Math.min(first.aEnd, passage.aEnd) - Math.max(first.aStart, passage.aStart)
  const longer = Math.max(first.aEnd - first.aStart, passage.aEnd - passage.aStart)
  return common >= longer * SAME_SHARE
}

function joinPairings(base: ArticleId, number: number, members: readonly Pairing[]): NumberedPassage {
  const isEdited = members.some(({ passage }) => isEditedPassage(passage))
  const baseChanges = new Map<number, PassageChange>()
  for (const { passage } of members) {
    for (const { a, isFigure } of passage.edits) {
      if (a.start < a.end) baseChanges.set(a.start, { ...a, isFigure })
    }
  }
  const basePlace: PassagePlace = {
    articleId: base,
    start: Math.min(...members.map(({ passage }) => passage.aStart)),
    end: Math.max(...members.map(({ passage }) => passage.aEnd)),
    kind: isEdited ? 'edited' : 'exact',
    changes: [...baseChanges.values()],
  }
  const others = members.map(({ articleId, passage }): PassagePlace => ({
    articleId,
    start: passage.bStart,
    end: passage.bEnd,
    kind: isEditedPassage(passage) ? 'edited' : 'exact',
    changes: passage.edits.flatMap(({ b, isFigure }) => (b.start < b.end ? [{ ...b, isFigure }] : [])),
  }))
  return {
    number,
    kind: basePlace.kind,
    aside: asideOf(members),
    sharedWords: Math.max(...members.map(({ passage }) => passage.sharedWords)),
    places: [basePlace, ...others],
  }
}

/** A quotation or a table with changed words shows them like any edited passage. */
export function isEditedPassage({ kind, edits }: SharedPassage): boolean {
  return kind === 'edited' || edits.length > 0
}

/** What is set aside in every pair that has it; reprinted in one of them, it is reprinted text. */
function asideOf(members: readonly Pairing[]): AsideKind | null {
  const kinds = members.map(({ passage }) => asideKindOf(passage.kind))
  return kinds.includes(null) ? null : (kinds[0] ?? null)
}

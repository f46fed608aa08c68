import { create } from 'zustand'

/** A short message over the foot of the window. It never asks for a decision; a dialog does that. */
export interface Notice {
  readonly id: number
  /** What it says, in the language that the interface has when it is drawn. */
  readonly text: () => string
  readonly kind: 'info' | 'error'
  /** A command offered with it, e.g. `edit.undo`. */
  readonly commandId: string | null
  /** How long it stands; null until it is dismissed. */
  readonly shownMs: number | null
}

const INFO_MS = 8_000
/** For an error that the foot of the window goes on telling. */
const TOLD_ELSEWHERE_MS = 12_000
/** For what was undone, which may have been a large import: long enough to see what it did and to do it again. */
const UNDONE_MS = 20_000
const MOST_NOTICES = 2
const REVERSALS: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo'])

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

let nextId = 1

/**
 * Shows a notice. At most two stand at once: the oldest makes room, one that would go by itself before one that stays.
 * An offer to take the latest act back or to do it again is good for that act only, so a new one replaces it.
 */
export function showNotice(
  text: Notice['text'],
  options: { kind?: Notice['kind']; commandId?: string } = {},
): void {
  const { kind = 'info', commandId = null } = options
  const notice: Notice = { id: nextId++, text, kind, commandId, shownMs: shownMsOf(kind, commandId) }
  useNotices.setState(({ notices }) => {
    const kept = isReversal(notice) ? notices.filter((each) => !isReversal(each)) : notices
    const gone = kept.length < MOST_NOTICES ? null : (kept.find(({ shownMs }) => shownMs !== null) ?? kept[0])
    return { notices: [...kept.filter((each) => each !== gone), notice] }
  })
}

function shownMsOf(kind: Notice['kind'], commandId: string | null): number | null {
  if (kind === 'error') return commandId === 'imports.report' ? TOLD_ELSEWHERE_MS : null
  return commandId === 'edit.redo' ? UNDONE_MS : INFO_MS
}

function isReversal({ commandId }: Notice): boolean {
  return commandId !== null && REVERSALS.has(commandId)
}

/** Takes away what offers a command that was just run. */
export function dismissOffersOf(commandId: string): void {
  useNotices.setState(({ notices }) => ({
    notices: notices.filter((notice) => notice.commandId !== commandId),
  }))
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}

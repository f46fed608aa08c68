import type { Concordance, ConcordanceLine, ConcordanceOrder } from '@shared/contract/engine/concordance.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { create } from 'zustand'
import { focusList } from '../../../state/focus-region.ts'

export interface ConcordanceState {
  readonly isOpen: boolean
  readonly order: ConcordanceOrder
  /** What was made last; it stays while another is made. */
  readonly concordance: Concordance | null
  readonly status: 'making' | 'made' | 'cancelled' | 'failed'
  readonly failure: unknown
  /** How far the present making, or the file, is. */
  readonly progress: Progress | null
  /** The library has changed since it was made. */
  readonly isOutdated: boolean
  readonly isExporting: boolean
  /** Place of the focused line among those shown. */
  readonly focused: number
  /** The table shall take the keyboard as soon as it is there; consumed by the table. */
  readonly isFocusWanted: boolean
}

export const useConcordance = create<ConcordanceState>(() => ({
  isOpen: false,
  order: 'left',
  concordance: null,
  status: 'made',
  failure: null,
  progress: null,
  isOutdated: false,
  isExporting: false,
  focused: 0,
  isFocusWanted: false,
}))

const NO_LINES: readonly ConcordanceLine[] = []

/** The lines that are shown. */
export function shownLines({ concordance }: ConcordanceState): readonly ConcordanceLine[] {
  return concordance?.lines ?? NO_LINES
}

/** Opens the concordance and leads the keyboard into it, or closes it. */
export function toggleConcordance(): void {
  if (useConcordance.getState().isOpen) closeConcordance()
  else useConcordance.setState({ isOpen: true, isFocusWanted: true })
}

/** Closes it; the keyboard, where it was in it, goes on in the list. */
export function closeConcordance(): void {
  const hadFocus = document.activeElement?.closest('[data-concordance]') !== null
  useConcordance.setState({ isOpen: false, isFocusWanted: false })
  if (hadFocus) focusList()
}

/** Moves the focus to a line, held within those that are shown. */
export function focusLine(place: number): void {
  const { length } = shownLines(useConcordance.getState())
  useConcordance.setState({ focused: Math.max(0, Math.min(length - 1, place)) })
}

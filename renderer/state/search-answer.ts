import type { SearchAnswer } from '@shared/contract/engine/searching.ts'
import { create } from 'zustand'

/** What the latest search said beside the articles it found; empty while nothing is searched for. */
export type SearchRemarks = Pick<SearchAnswer, 'explanation' | 'error' | 'notes'>

export const NO_REMARKS: SearchRemarks = { explanation: null, error: null, notes: [] }

export const useSearchRemarks = create<SearchRemarks>(() => NO_REMARKS)

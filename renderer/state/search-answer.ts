import type { SearchAnswer } from '@shared/contract/engine/searching.ts'
import { create } from 'zustand'

/** What the latest search said beside the articles it found; empty while nothing is searched for. */
export type SearchRemarks = Pick<SearchAnswer, 'explanation' | 'error' | 'notes' | 'highlights'> & {
  /** The query in another spelling that has answers, where this one has none. */
  readonly suggestion: string | null
}

export const NO_REMARKS: SearchRemarks = {
  explanation: null,
  error: null,
  notes: [],
  highlights: [],
  suggestion: null,
}

export const useSearchRemarks = create<SearchRemarks>(() => NO_REMARKS)

/** The element that tells what is wrong with the query. */
export const QUERY_PROBLEM_ID = 'query-problem'

import type { ListedQuery, QueryError } from '@shared/core/query/index.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { create } from 'zustand'

/** What became of one query of the list. */
export type BatchResult = ListedQuery
  & (
    | { readonly kind: 'found'; readonly count: number }
    /** It is not understood, or holds nothing to search for (null), and was not asked. */
    | { readonly kind: 'bad'; readonly error: QueryError | null }
  )

export interface BatchState {
  readonly isOpen: boolean
  /** The list as pasted, typed or read from a file. */
  readonly text: string
  /** The list came as a table. */
  readonly isTable: boolean
  /** Null until it was run. */
  readonly results: readonly BatchResult[] | null
  /** Lines behind the most that are run. */
  readonly leftOut: number
  /** What was saved, or what went wrong: a notice would stand behind the dialog. */
  readonly said: string | null
  /** Null while nothing runs. */
  readonly progress: Progress | null
}

export const useBatch = create<BatchState>(() => ({
  isOpen: false,
  text: '',
  isTable: false,
  results: null,
  leftOut: 0,
  said: null,
  progress: null,
}))

export function openBatch(): void {
  useBatch.setState({ isOpen: true })
}

/** Another list; what the one before found goes. */
export function setBatchText(text: string, isTable = false): void {
  useBatch.setState({ text, isTable, results: null, leftOut: 0, said: null })
}

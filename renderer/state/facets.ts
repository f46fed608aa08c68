import type { FacetAnswer } from '@shared/contract/engine/searching.ts'
import { create } from 'zustand'

interface Facets {
  /** Counts over what the query answered last; null until there are some. */
  readonly answer: FacetAnswer | null
  /** The query that they are about, which the window may have left already. */
  readonly text: string
}

export const useFacetAnswer = create<Facets>(() => ({ answer: null, text: '' }))

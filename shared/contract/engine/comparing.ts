import type { ArticleId } from '../../model/ids.ts'
import type { SharedPassage } from '../../model/passage.ts'
import type { EngineCall } from './call.ts'

export interface ComparingCalls {
  /** Passages shared by two articles, ordered by their place in the first. */
  'compare.align': EngineCall<
    { readonly a: ArticleId; readonly b: ArticleId },
    {
      readonly passages: readonly SharedPassage[]
      readonly words: { readonly a: number; readonly b: number }
      /** Words inside shared passages, per side. */
      readonly shared: { readonly a: number; readonly b: number }
    }
  >
}

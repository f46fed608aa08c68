import type { FacetValue } from '@shared/contract/engine/searching.ts'
import type { ChoiceState } from '../../state/choices.ts'

const MOST_SHOWN = 6

interface Wish {
  /** All values, not only the frequent ones. */
  readonly isWhole: boolean
  /** Only values that contain this, whatever the case. */
  readonly text: string
}

export interface StatedValue extends FacetValue {
  readonly state: ChoiceState
}

/**
 * The values that a facet shows, and how many it has. Those that the query chooses or excludes are always among them:
 * a filter in force must be seen and be taken away.
 */
export function shownValues(
  values: readonly StatedValue[],
  { isWhole, text }: Wish,
): { readonly shown: readonly StatedValue[]; readonly total: number } {
  const folded = text.trim().toLocaleLowerCase()
  const shown = isWhole
    ? values.filter(({ label }) => label.toLocaleLowerCase().includes(folded))
    : values.filter(({ state }, index) => index < MOST_SHOWN || state !== null)
  return { shown, total: values.length }
}

import type { FacetValue } from '@shared/contract/engine/searching.ts'

const MOST_SHOWN = 6

interface Wish {
  /** All values, not only the frequent ones. */
  readonly isWhole: boolean
  /** Only values that contain this, whatever the case. */
  readonly text: string
}

/**
 * The values that a facet shows, and how many it has. Chosen values are always among them, at count 0 when nothing
 * that answers the query has them: a filter in force must be seen and be taken away.
 */
export function shownValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  { isWhole, text }: Wish,
): { readonly shown: readonly FacetValue[]; readonly total: number } {
  const known = new Set(values.map(({ value }) => value))
  const missing = chosen.filter((value) => !known.has(value)).map(absentValue)
  const all = [...values, ...missing]
  const folded = text.trim().toLocaleLowerCase()
  const shown = isWhole
    ? all.filter(({ label }) => label.toLocaleLowerCase().includes(folded))
    : all.filter(({ value }, index) => index < MOST_SHOWN || chosen.includes(value))
  return { shown, total: all.length }
}

/** A chosen value that no article has now. An entity's name is read from its key, `person:ingrid voss`. */
function absentValue(value: string): FacetValue {
  const name = value.replace(/^(?:person|place|organisation):/u, '')
  const label = name === value ? value : name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
  return { value, label, count: 0 }
}

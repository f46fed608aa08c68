import type { ChoiceKey, ChoiceValue } from '@shared/model/query.ts'

/** How one group of filters reads an article; its values are numbers below `size`. */
export interface FacetKind {
  readonly key: ChoiceKey
  readonly size: number
  /** Calls `visit` with each value of an article, each once. */
  readonly visit: (id: number, visit: (value: number) => void) => void
  /** The values that a typed one means. */
  readonly find: (typed: ChoiceValue) => ReadonlySet<number>
  /** What tells a value from the others. */
  readonly text: (value: number) => string
  readonly describe: (value: number) => ValueDescription
}

export interface ValueDescription {
  /** As `text`. */
  readonly value: string
  readonly label: string
  /** Its name in the query language, which in quotes means it alone. */
  readonly name: string
}

/** A group whose values are known by their names alone. */
export function named(name: string): ValueDescription {
  return { value: name, label: name, name }
}

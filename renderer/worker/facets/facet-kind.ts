import type { ChoiceKey, ChoiceValue } from '@shared/model/query.ts'

/** Values that are read from an article together: numbers below `size`. */
export interface ValueSpace {
  readonly size: number
  /** Calls `visit` with each value of an article, each once. */
  readonly visit: (id: number, visit: (value: number) => void) => void
}

/** How one group of filters reads an article. Kinds may share a space: each value is of one of them. */
export interface FacetKind {
  readonly key: ChoiceKey
  readonly space: ValueSpace
  /** Whether a value of the space is one of this kind. */
  readonly has: (value: number) => boolean
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

/** For a kind that shares its space with no other. */
export const hasAll = (): boolean => true

/** A group whose values are known by their names alone. */
export function named(name: string): ValueDescription {
  return { value: name, label: name, name }
}

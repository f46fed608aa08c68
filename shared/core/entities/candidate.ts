import type { EntityType } from '../../model/mention.ts'

/** Points for and against each type; a candidate becomes a mention when one of them reaches the threshold. */
export type Evidence = Record<EntityType, number>

/** A stretch of capitalised tokens that may name something. Token numbers, half-open. */
export interface Candidate {
  readonly first: number
  readonly end: number
  /** How the stretch was cut out of its surroundings: what its own words say about it. */
  readonly pattern: Pattern
  /** A title or a role stands right before it. */
  readonly isTitled: boolean
}

/**
 * `phrase`: known to the gazetteers · `organisation`: ends or opens with a word that only organisations bear ·
 * `place`: likewise for places · `name`: anything else with a capital.
 */
export type Pattern = 'phrase' | 'organisation' | 'place' | 'name'

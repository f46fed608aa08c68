import { expandTerms } from '../matching/expand.ts'
import type { TermMatcher } from '../matching/term-matcher.ts'
import type { Segment } from '../segment/segment.ts'
import { MergedDictionary } from './merged-dictionary.ts'

/** Segments of fewer documents change often and have a dictionary of their own. */
const LEAST_LARGE = 64

/** The terms that a word of a query stands for, all that follows by their places here. */
export interface Expansion {
  readonly count: number
  /** Equal for equal terms, in one lexicon. */
  readonly ids: Uint32Array
  /** To be added to a term's positions: 1 where it is a pair that ends with the character asked for. */
  readonly shifts: Uint8Array
  /** Place by place, by segment, the number of the term in its dictionary; -1 where it does not occur. */
  readonly numbers: Int32Array
}

/** A term by its numbers in the dictionaries; -1 where it does not stand. */
interface FoundTerm {
  readonly id: number
  readonly shift: number
  readonly inLarge: number
  inSmall: number
}

/**
 * The words of all segments: one dictionary of the large ones, and one of the small ones, so that an article more
 * costs little. What a word of a query stands for does not depend on how articles are spread over segments.
 */
export class Lexicon {
  static readonly empty = new Lexicon(MergedDictionary.empty, MergedDictionary.empty)

  /** By the ids of their first documents. */
  readonly segments: readonly Segment[]
  readonly #large: MergedDictionary
  readonly #small: MergedDictionary

  private constructor(large: MergedDictionary, small: MergedDictionary) {
    this.#large = large
    this.#small = small
    this.segments = [...large.segments, ...small.segments].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0))
  }

  /** The bits of the stemmers by which the documents were read. */
  get languages(): number {
    return this.segments.reduce((bits, segment) => bits | segment.languages, 0)
  }

  /** The dictionaries, in which the same word may stand. */
  get dictionaries(): readonly MergedDictionary[] {
    return [this.#large, this.#small].filter(({ segments }) => segments.length > 0)
  }

  /** The lexicon of other segments; this one when they are the same. See `MergedDictionary.over`. */
  over(segments: readonly Segment[]): Lexicon {
    const large = this.#large.over(segments.filter(({ documentCount }) => documentCount >= LEAST_LARGE))
    const small = this.#small.over(segments.filter(({ documentCount }) => documentCount < LEAST_LARGE))
    return large === this.#large && small === this.#small ? this : new Lexicon(large, small)
  }

  /** The terms that a word stands for, each once for each shift; by the ids of those in large segments first. */
  expand(matcher: TermMatcher): Expansion {
    const found = this.#find(matcher)
    const width = this.segments.length
    const numbers = new Int32Array(found.length * width).fill(-1)
    for (const dictionary of this.dictionaries) {
      const isLarge = dictionary === this.#large
      for (const [place, segment] of dictionary.segments.entries()) {
        const column = this.segments.indexOf(segment)
        for (let i = 0; i < found.length; i++) {
          const { inLarge, inSmall } = found[i] as FoundTerm
          const term = isLarge ? inLarge : inSmall
          if (term >= 0) numbers[i * width + column] = dictionary.numberIn(place, term)
        }
      }
    }
    return {
      count: found.length,
      ids: Uint32Array.from(found, ({ id }) => id),
      shifts: Uint8Array.from(found, ({ shift }) => shift),
      numbers,
    }
  }

  #find(matcher: TermMatcher): FoundTerm[] {
    const [large, small] = [this.#large, this.#small]
    const found = expandTerms(large, matcher).map(({ number, shift, isByForm }): FoundTerm => {
      // as a term it would be found there too; its form may not stand there
      const inSmall = isByForm && small.terms.count > 0 ? small.terms.find(large.terms.at(number)) : -1
      return { id: number, shift, inLarge: number, inSmall }
    })
    if (small.terms.count === 0) return found
    const known = new Map(found.map((term) => [term.inLarge * 2 + term.shift, term]))
    for (const { number, shift } of expandTerms(small, matcher)) {
      const inLarge = large.terms.find(small.terms.at(number))
      const twin = inLarge < 0 ? undefined : known.get(inLarge * 2 + shift)
      if (twin !== undefined) twin.inSmall = number
      else
        found.push({
          id: inLarge < 0 ? large.terms.count + number : inLarge,
          shift,
          inLarge,
          inSmall: number,
        })
    }
    return found
  }
}

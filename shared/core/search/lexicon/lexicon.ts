import { expandTerms } from '../matching/expand.ts'
import type { TermMatcher } from '../matching/term-matcher.ts'
import type { Segment } from '../segment/segment.ts'
import { MergedDictionary } from './merged-dictionary.ts'
import { Twins } from './twins.ts'

/** Segments of fewer documents change often and have a dictionary of their own. */
const LEAST_LARGE = 64

/** The terms that a word of a query stands for, all that follows by their places here. */
export interface Expansion {
  readonly count: number
  /** Equal for equal terms, in one lexicon. */
  readonly ids: Uint32Array
  /** To be added to a term's positions: 1 where it is a pair that ends with the character asked for. */
  readonly shifts: Uint8Array
  /** Segment by segment, by place, the number of the term in its dictionary; -1 where it does not occur. */
  readonly numbers: Int32Array
}

/** Terms, place by place, by their numbers in the dictionaries; -1 where one does not stand. */
interface FoundTerms {
  readonly shifts: Uint8Array
  readonly inLarge: Int32Array
  readonly inSmall: Int32Array
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
  readonly #twins: Twins

  private constructor(large: MergedDictionary, small: MergedDictionary) {
    this.#large = large
    this.#small = small
    this.#twins = new Twins(large.terms, small.terms)
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
    const { shifts, inLarge, inSmall } = this.#find(matcher)
    const count = shifts.length
    const numbers = new Int32Array(count * this.segments.length).fill(-1)
    for (const dictionary of this.dictionaries) {
      const terms = dictionary === this.#large ? inLarge : inSmall
      for (const [place, segment] of dictionary.segments.entries()) {
        const ranks = dictionary.ranksAt(place)
        const start = this.segments.indexOf(segment) * count
        for (let i = 0; i < count; i++) {
          const term = terms[i] as number
          if (term >= 0) numbers[start + i] = ranks.rankOf(term)
        }
      }
    }
    const largeCount = this.#large.terms.count
    const ids = Uint32Array.from(inLarge, (number, i) =>
      number < 0 ? largeCount + (inSmall[i] as number) : number,
    )
    return { count, ids, shifts, numbers }
  }

  /** Whether a live document holds one of the terms: those of deleted ones stay in the dictionaries for a while. */
  isHeld({ count, numbers }: Expansion): boolean {
    return this.segments.some((segment, column) =>
      numbers
        .subarray(column * count, (column + 1) * count)
        .some((number) => number >= 0 && segment.liveHoldersOf(number) > 0),
    )
  }

  #find(matcher: TermMatcher): FoundTerms {
    const known = expandTerms(this.#large, matcher)
    const inLarge = Int32Array.from(known.numbers)
    const inSmall = new Int32Array(inLarge.length).fill(-1)
    const { shifts } = known
    if (this.#small.terms.count === 0) return { shifts, inLarge, inSmall }
    const twins = this.#twins
    const others = expandTerms(this.#small, matcher)
    twins.expect(others.numbers.length + inLarge.length)
    // as a term it would be found there too; its form may not stand there
    for (let i = 0; i < inLarge.length; i++) {
      if (known.isByForm[i] === 1) inSmall[i] = twins.inSmall(inLarge[i] as number)
    }
    const added: { readonly shift: number; readonly inLarge: number; readonly inSmall: number }[] = []
    let place = 0
    others.numbers.forEach((number, i) => {
      const twin = twins.inLarge(number)
      const shift = others.shifts[i] as number
      // both lists are in the order of the words
      while (place < inLarge.length && (inLarge[place] as number) < twin) place++
      while (inLarge[place] === twin && (shifts[place] as number) < shift) place++
      if (inLarge[place] === twin && shifts[place] === shift) inSmall[place] = number
      else added.push({ shift, inLarge: twin, inSmall: number })
    })
    const count = inLarge.length + added.length
    const found = {
      shifts: new Uint8Array(count),
      inLarge: new Int32Array(count),
      inSmall: new Int32Array(count),
    }
    found.shifts.set(shifts)
    found.inLarge.set(inLarge)
    found.inSmall.set(inSmall)
    added.forEach((term, i) => {
      found.shifts[inLarge.length + i] = term.shift
      found.inLarge[inLarge.length + i] = term.inLarge
      found.inSmall[inLarge.length + i] = term.inSmall
    })
    return found
  }
}

import { BitSet } from '../segment/bit-set.ts'
import { WordList } from '../segment/front-coding.ts'
import type { Segment } from '../segment/segment.ts'
import { mergeWords, type WordSource } from './merge-words.ts'
import { RankedBits } from './ranked-bits.ts'

/** A segment whose words are in a merged dictionary, and which of the words there are its own. */
interface Member {
  readonly segment: Segment
  readonly terms: BitSet
  readonly forms: BitSet
  /** A term's rank among its own is its number in the segment. */
  readonly ranks: RankedBits
}

/**
 * The words of several segments, each once. Since both lists are in order, the number of a term in a segment is its
 * rank among those that the segment holds: a bit a term and segment is all that has to be remembered.
 */
export class MergedDictionary {
  static readonly empty = new MergedDictionary([], emptyList(), emptyList(), () => 0)

  readonly terms: WordList
  readonly forms: WordList
  readonly termOfForm: (form: number) => number
  readonly #members: readonly Member[]

  private constructor(
    members: readonly Member[],
    terms: WordList,
    forms: WordList,
    termOfForm: (form: number) => number,
  ) {
    this.#members = members
    this.terms = terms
    this.forms = forms
    this.termOfForm = termOfForm
  }

  get segments(): readonly Segment[] {
    return this.#members.map(({ segment }) => segment)
  }

  /** What gives a term's number in the dictionary of the segment at a place. */
  ranksAt(place: number): RankedBits {
    return (this.#members[place] as Member).ranks
  }

  /** About how many live documents hold a term: in each segment those of the field where it is most frequent. */
  documentsOf(term: number): number {
    let count = 0
    for (const { segment, ranks } of this.#members) {
      const number = ranks.rankOf(term)
      if (number >= 0) count += segment.liveHoldersOf(number)
    }
    return count
  }

  /**
   * The dictionary of other segments. What this one knows is taken over, so that the cost is linear in its words and
   * those of segments that are new, not in those of all.
   */
  over(segments: readonly Segment[]): MergedDictionary {
    const kept = this.#members.filter(({ segment }) => segments.includes(segment))
    const added = segments.filter((segment) => kept.every((member) => member.segment !== segment))
    if (added.length === 0 && kept.length === this.#members.length) return this
    const [only] = segments
    if (only === undefined) return MergedDictionary.empty
    if (segments.length === 1) return MergedDictionary.#ofOne(only)
    const known = kept.length === 0 ? [] : [this.#sourceOf(kept)]
    const { terms, forms, formTerms, termTargets, formTargets } = mergeWords([
      ...known,
      ...added.map(({ dictionary }) => sourceOf(dictionary)),
    ])
    const members = [
      ...kept.map((member) =>
        memberOf(
          member.segment,
          moved(member.terms, termTargets[0], terms.count),
          moved(member.forms, formTargets[0], forms.count),
        ),
      ),
      ...added.map((segment, i) =>
        memberOf(
          segment,
          setOf(termTargets[known.length + i], terms.count),
          setOf(formTargets[known.length + i], forms.count),
        ),
      ),
    ]
    const termOfForm = (form: number): number => formTerms[form] as number
    return new MergedDictionary(members, new WordList(terms), new WordList(forms), termOfForm)
  }

  /** Of one segment its own lists serve. */
  static #ofOne(segment: Segment): MergedDictionary {
    const { terms, forms, termOfForm } = sourceOf(segment.dictionary)
    const member = memberOf(segment, BitSet.full(terms.count), BitSet.full(forms.count))
    return new MergedDictionary([member], terms, forms, termOfForm)
  }

  /** What the words of some members are here. */
  #sourceOf(members: readonly Member[]): WordSource {
    const { terms, forms, termOfForm } = this
    const live = { terms: new BitSet(terms.count), forms: new BitSet(forms.count) }
    for (const member of members) {
      live.terms.unite(member.terms)
      live.forms.unite(member.forms)
    }
    return { terms, forms, termOfForm, live }
  }
}

function emptyList(): WordList {
  return new WordList({ count: 0, bytes: new Uint8Array(0), offsets: new Uint32Array(0) })
}

function sourceOf(dictionary: Segment['dictionary']): WordSource {
  const { terms, forms } = dictionary
  return { terms, forms, termOfForm: (form) => dictionary.termOfForm(form), live: null }
}

function memberOf(segment: Segment, terms: BitSet, forms: BitSet): Member {
  return { segment, terms, forms, ranks: new RankedBits(terms) }
}

function moved(bits: BitSet, targets: Int32Array | undefined, size: number): BitSet {
  const set = new BitSet(size)
  bits.forEach((value) => set.add(targets?.[value] as number))
  return set
}

function setOf(targets: Int32Array | undefined, size: number): BitSet {
  const set = new BitSet(size)
  for (const target of targets ?? []) set.add(target)
  return set
}

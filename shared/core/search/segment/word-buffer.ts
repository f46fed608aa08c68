/** A word as code units in `units[0..length)`, to be compared and replaced without making strings. */
export class WordBuffer {
  length = 0
  units = new Uint16Array(64)

  text(): string {
    return String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[])
  }

  setText(text: string): void {
    this.resize(text.length)
    for (let i = 0; i < text.length; i++) this.units[i] = text.charCodeAt(i)
  }

  /** Takes over another word, whose first `shared` units it has already. */
  replace(word: WordBuffer, shared = 0): void {
    this.resize(word.length)
    for (let i = shared; i < word.length; i++) this.units[i] = word.units[i] as number
  }

  /** Sets the length and keeps the units there are. */
  resize(length: number): void {
    if (length > this.units.length) {
      const grown = new Uint16Array(length * 2)
      grown.set(this.units)
      this.units = grown
    }
    this.length = length
  }

  /** How many units both words begin with. */
  sharedWith(other: WordBuffer): number {
    const most = Math.min(this.length, other.length)
    let shared = 0
    while (shared < most && this.units[shared] === other.units[shared]) shared++
    return shared
  }

  /** Negative when this word comes before the other, 0 when they are the same. */
  compare(other: WordBuffer): number {
    const shared = this.sharedWith(other)
    if (shared === this.length || shared === other.length) return this.length - other.length
    return (this.units[shared] as number) - (other.units[shared] as number)
  }

  /** Negative when this word comes before a text, 0 when they are the same. */
  compareText(text: string): number {
    const most = Math.min(this.length, text.length)
    for (let i = 0; i < most; i++) {
      const order = (this.units[i] as number) - text.charCodeAt(i)
      if (order !== 0) return order
    }
    return this.length - text.length
  }

  /** Whether a text stands in this word from a place on; it must not reach beyond the end. */
  holdsAt(place: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.units[place + i] !== text.charCodeAt(i)) return false
    return true
  }
}

/** A growing list of 32-bit unsigned integers. */
export class NumberList {
  length = 0
  values: Uint32Array<ArrayBuffer>

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1)
    this.values[this.length++] = value
  }

  /** Makes room for `count` more values. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return
    const grown = new Uint32Array(Math.max(this.values.length * 2, this.length + count))
    grown.set(this.values.subarray(0, this.length))
    this.values = grown
  }
}

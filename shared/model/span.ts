/** A stretch of text: UTF-16 code unit offsets, half-open (`end` is the first unit outside). */
export interface Span {
  readonly start: number
  readonly end: number
}

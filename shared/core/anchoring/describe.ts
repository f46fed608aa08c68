import type { TextAnchor } from '../../model/highlight.ts'

/** UTF-16 code units kept on either side of a quote. */
const CONTEXT_LENGTH = 64

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/
const HIGH_SURROGATE = /[\uD800-\uDBFF]$/

/**
 * The anchor of a span: its quote, up to 64 code units of text on either side (never half a surrogate pair),
 * its place and the text it was made on.
 *
 * @param start UTF-16 offset in `text`, inclusive
 * @param end UTF-16 offset in `text`, exclusive
 * @param textHash hash of `text`, stored unread
 * @throws RangeError when the span is empty or reaches outside the text
 */
export function describe(text: string, start: number, end: number, textHash: string): TextAnchor {
  if (!(
    Number.isInteger(start)
    && Number.isInteger(end)
    && 0 <= start
    && start < end
    && end <= text.length
  )) {
    throw new RangeError(`no span of the text: ${start}–${end}`)
  }
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(LOW_SURROGATE, ''),
    suffix: text.slice(end, end + CONTEXT_LENGTH).replace(HIGH_SURROGATE, ''),
    start,
    end,
    textHash,
  }
}

import type { TokenStream } from './token-stream.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
}
const QUOTE_OR_LINE = /["“”„«»「」『』\n]/gu

/** Where quotations begin and end. An open one ends with its line. */
function quotedSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = []
  let opened: { at: number; closing: string } | null = null
  for (const { 0: mark, index } of text.matchAll(QUOTE_OR_LINE)) {
    if (opened !== null && (mark === opened.closing || mark === '\n')) {
      spans.push([opened.at, index])
      opened = null
    } else if (opened === null) {
      const closing: string | undefined = CLOSING[mark]
      if (closing !== undefined) opened = { at: index, closing }
    }
  }
  if (opened !== null) spans.push([opened.at, text.length])
  return spans
}

/** For each token 1 when it stands inside quotation marks. Linear. */
export function markQuotedTokens(text: string, stream: TokenStream): Uint8Array {
  const isQuoted = new Uint8Array(stream.count)
  let token = 0
  for (const [start, end] of quotedSpans(text)) {
    while (token < stream.count && (stream.starts[token] ?? 0) < start) token++
    const from = token
    while (token < stream.count && (stream.ends[token] ?? 0) <= end) token++
    isQuoted.fill(1, from, token)
  }
  return isQuoted
}

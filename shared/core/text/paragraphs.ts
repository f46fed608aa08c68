import type { Span } from '../../model/span.ts'

/**
 * The paragraphs of an article's text as spans, in order: each line without its line feed, trimmed of white
 * space at both ends; lines of white space only are left out. UTF-16 offsets, half-open.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const spans: Span[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const feed = text.indexOf('\n', lineStart)
    const lineEnd = feed === -1 ? text.length : feed
    const line = text.slice(lineStart, lineEnd)
    const trimmed = line.trim()
    if (trimmed !== '') {
      const start = lineStart + line.indexOf(trimmed)
      spans.push({ start, end: start + trimmed.length })
    }
    lineStart = lineEnd + 1
  }
  return spans
}

import type { Span } from '../../model/span.ts'

const PLATFORM =
  '(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|reddit|pinterest|youtube|tiktok|bluesky|threads|messenger|e-?mail)'
const NEXT_PLATFORM = String.raw`(?:[\s,|/·•&]+(?:(?:and|or|on|via)\s+)*${PLATFORM})`
const INVITATION = String.raw`(?:share|tweet|follow|like|find|join|send)(?:\s+(?:us|me|it|this|the)(?:\s+(?:article|story|page))?)?\s+(?:on|via|to|with|at)\s+${PLATFORM}${NEXT_PLATFORM}*`
/** One name alone may be a heading, a row of them is none. */
const ROW = String.raw`${PLATFORM}${NEXT_PLATFORM}+`
const SHARE_LINE = new RegExp(String.raw`^[^\p{L}]*(?:${INVITATION}|${ROW})[\s!:»→|–—-]*$`, 'iu')
const MAX_LINE_UNITS = 120

/**
 * The lines that are buttons of a page ("Share on Facebook", "Facebook Twitter WhatsApp"): the firms they name are
 * not in the news. UTF-16 offsets, half-open, in order. Linear.
 */
export function findShareLines(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (end - start <= MAX_LINE_UNITS && SHARE_LINE.test(text.slice(start, end))) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

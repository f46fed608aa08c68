import type { Span } from '../../../model/span.ts'
import { latinDigits } from './find-dates.ts'

/** A wall-clock time as printed. */
export interface FoundTime extends Span {
  /** `HH:MM`, 24 hours. */
  readonly time: string
}

/** Seconds, half of the day and a zone may follow; zones are read over, never converted. */
const CLOCK =
  /(?<![\d.:])(\d{1,2})(?::|[hH]|\s[hH]\s)(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?:([ap])\.?\s?m\b\.?)?(?!\d)/giu
const DOTTED_CLOCK =
  /(?<![\d.:])(\d{1,2})\.(\d{2})(?:\s?([ap])\.?m\b\.?|\s(?:Uhr|hrs|GMT|BST|UTC|CES?T)\b)/giu
const HOUR_ONLY = /(?<![\d.:])(\d{1,2})(?:\s?([ap])\.?m\b\.?|\sUhr\b)/giu
const EAST_ASIAN_CLOCK =
  /(?:(오전|오후|午前|午後|上午|下午)\s?(\d{1,2})\s?[:시時时点]|(?<!\d)(\d{1,2})\s?[시時时点])(?:\s?(\d{1,2}))?(?:\s?[분分])?/gu

const DIGIT = /[\d٠-٩۰-۹０-９]/u
const AFTERNOON = new Set(['오후', '午後', '下午'])
const FORENOON = new Set(['오전', '午前', '上午'])

/** The times in a header line, in order and without overlaps. UTF-16 offsets, half-open. */
export function findTimes(printed: string): readonly FoundTime[] {
  const found: FoundTime[] = []
  if (!DIGIT.test(printed)) return found
  const text = latinDigits(printed)
  const add = (match: RegExpExecArray, hour: string, minute: string, half: 'a' | 'p' | null): void => {
    const time = clock(Number(hour), Number(minute), half)
    const start = match.index
    const end = start + match[0].trimEnd().length
    if (time === null || found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, time })
  }
  for (const match of text.matchAll(EAST_ASIAN_CLOCK)) {
    const [, word = '', hourWithHalf, hour = '', minute = '00'] = match
    add(match, hourWithHalf ?? hour, minute, AFTERNOON.has(word) ? 'p' : FORENOON.has(word) ? 'a' : null)
  }
  for (const pattern of [CLOCK, DOTTED_CLOCK]) {
    for (const match of text.matchAll(pattern)) add(match, match[1] ?? '', match[2] ?? '', halfOf(match[3]))
  }
  for (const match of text.matchAll(HOUR_ONLY)) add(match, match[1] ?? '', '00', halfOf(match[2]))
  return found.sort((a, b) => a.start - b.start)
}

function halfOf(letter: string | undefined): 'a' | 'p' | null {
  const lower = letter?.toLowerCase()
  return lower === 'a' || lower === 'p' ? lower : null
}

function clock(hour: number, minute: number, half: 'a' | 'p' | null): string | null {
  if (hour > 23 || minute > 59) return null
  let hours = hour
  if (half === 'p' && hour < 12) hours = hour + 12
  if (half === 'a' && hour === 12) hours = 0
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

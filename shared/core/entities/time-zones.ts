import type { Token } from './tokens.ts'

/** Abbreviations of time zones that hardly name anything else. */
const ZONES: ReadonlySet<string> = new Set(
  'CET CEST EST EDT PST PDT GMT UTC KST JST AEST AEDT EEST HKT SGT'.split(' '),
)
/** These name bodies as well, so that only a clock before them tells. */
const ZONES_BEHIND_CLOCK: ReadonlySet<string> = new Set(
  'BST IST CST CDT MST MDT EET WET MSK ET CT PT MT WIB PKT'.split(' '),
)
const CLOCK_END = /\d$|^(?:[ap]\.?m\.?|noon|midnight|[ap]\.?m)$/iu

/** Whether the token at `i` is the abbreviation of a time zone: `06:12 CET`. */
export function isTimeZone(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? ''
  return ZONES.has(word) || (ZONES_BEHIND_CLOCK.has(word) && CLOCK_END.test(tokens[i - 1]?.text ?? ''))
}

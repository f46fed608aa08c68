/** What a cell's number stands for. */
export type NumberKind = 'number' | 'day' | 'clock' | 'day and clock'

/** Formats that need no code in the file (ECMA-376, part 1, 18.8.30; 27 to 58 are days in East Asian editions). */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: NumberKind])[] = [
  [14, 17, 'day'],
  [18, 21, 'clock'],
  [22, 22, 'day and clock'],
  [27, 31, 'day'],
  [32, 35, 'clock'],
  [36, 36, 'day'],
  [45, 47, 'clock'],
  [50, 58, 'day'],
]
/** Quoted words, escaped signs, colours and locales, which hold letters that mean nothing. */
const NO_CODES = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|am\/pm|a\/p|general/giu
const DAY_MS = 86_400_000
/** Day 0 of Excel's calendar; from day 60 on it is a day behind, for it takes 1900 for a leap year. */
const EPOCH_MS = Date.UTC(1899, 11, 30)
const EPOCH_1904_MS = Date.UTC(1904, 0, 1)
const MAX_SERIAL = 2_958_466

/** What numbers in a format stand for, by its number and the code that the file gives it. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number'
  const [positive = ''] = code.replace(NO_CODES, '').split(';')
  const hasDay = /[yde年月日년월일]|(?<![hs\]][:. ]?|m)m+(?![:. ]?s|m)/iu.test(positive)
  const hasClock = /[hs]/iu.test(positive)
  if (/[#0?]/u.test(positive.replace(/s\.0+/giu, ''))) return 'number'
  if (hasDay) return hasClock ? 'day and clock' : 'day'
  return hasClock ? 'clock' : 'number'
}

/** A number of a sheet as text: days as `YYYY-MM-DD`, clocks as `HH:MM`, whole numbers without an exponent. */
export function numberText(raw: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (kind === 'number' || value < 0 || value >= MAX_SERIAL) return plainNumber(raw, value)
  const epoch = is1904 ? EPOCH_1904_MS : value < 60 ? EPOCH_MS + DAY_MS : EPOCH_MS
  // to the minute, for a clock is a fraction that never comes out even
  const stamp = new Date(epoch + Math.round(value * 1440) * 60_000).toISOString()
  const day = stamp.slice(0, 10)
  const clock = stamp.slice(11, 16)
  if (kind === 'clock') return clock
  return kind === 'day' || clock === '00:00' ? day : `${day} ${clock}`
}

function plainNumber(raw: string, value: number): string {
  return /e/iu.test(raw) && Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : raw
}

const MONTH_STEMS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAY_STEMS = 'sun mon tue wed thu fri sat'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** 1 to 12 for the name or abbreviation of a month; null for another word. */
export function monthNumber(word: string): number | null {
  const index = MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase())
  return index < 0 ? null : index + 1
}

/** 0 for Sunday to 6 for Saturday; null for another word. */
export function weekdayNumber(word: string): number | null {
  const index = WEEKDAY_STEMS.indexOf(word.slice(0, 3).toLowerCase())
  return index < 0 ? null : index
}

/** The number a counting word or figure means; null where it is vague (`several`). */
export function countOf(words: string): number | null {
  const word = words.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  if (word === 'a couple of') return 2
  const index = COUNTS.indexOf(word)
  return index < 0 ? null : index
}

/** The first and last month of a season, the last one counted on past December in winter; null for another word. */
export function seasonMonths(word: string): readonly [number, number] | null {
  switch (word.toLowerCase()) {
    case 'spring':
      return [3, 5]
    case 'summer':
      return [6, 8]
    case 'autumn':
    case 'fall':
      return [9, 11]
    case 'winter':
      return [12, 14]
    default:
      return null
  }
}

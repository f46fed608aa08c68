import type { FacetAnswer } from '@shared/contract/engine/searching.ts'

/** A month, or a year where there are too many months for bars. */
export interface DateBin {
  /** `YYYY-MM` or `YYYY`. */
  readonly key: string
  readonly count: number
}

/** As many bars as can be told apart and hit in a narrow sidebar. */
const MOST_BARS = 36

/** Bars from the first month to the last, empty ones included; years when there are more months than bars. */
export function dateBins(months: FacetAnswer['months']): readonly DateBin[] {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const from = monthNumber(first.month)
  const to = monthNumber(last.month)
  if (to - from < MOST_BARS) {
    const counts = new Map(months.map(({ month, count }) => [month, count]))
    return range(from, to).map((number) => {
      const key = monthKey(number)
      return { key, count: counts.get(key) ?? 0 }
    })
  }
  const counts = new Map<number, number>()
  for (const { month, count } of months) {
    const year = Number(month.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return range(Math.floor(from / 12), Math.floor(to / 12)).map((year) => ({
    key: String(year).padStart(4, '0'),
    count: counts.get(year) ?? 0,
  }))
}

/** First and last day of the bars from one to another, in either order. */
export function daysOf(a: string, b: string): { readonly dateFrom: string; readonly dateTo: string } {
  const [first, last] = a <= b ? [a, b] : [b, a]
  const lastMonth = last.length === 4 ? `${last}-12` : last
  const [year = 1970, month = 1] = lastMonth.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {
    dateFrom: first.length === 4 ? `${first}-01-01` : `${first}-01`,
    dateTo: `${lastMonth}-${lastDay}`,
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthKey(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}

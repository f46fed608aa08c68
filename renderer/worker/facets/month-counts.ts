import type { FacetAnswer } from '@shared/contract/engine/searching.ts'

const MONTH_UNITS = 'YYYY-MM'.length

/** Groups of articles counted by the months of their days, each month once a group. */
export class MonthCounts {
  readonly #counts = new Map<string, number>()
  readonly #latest = new Map<string, number>()
  #group = 0

  begin(): void {
    this.#group++
  }

  /** A day known only as a year belongs to no month. */
  add(day: string): void {
    const month = day.slice(0, MONTH_UNITS)
    if (month.length !== MONTH_UNITS || this.#latest.get(month) === this.#group) return
    this.#latest.set(month, this.#group)
    this.#counts.set(month, (this.#counts.get(month) ?? 0) + 1)
  }

  sorted(): FacetAnswer['months'] {
    return [...this.#counts]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1))
  }
}

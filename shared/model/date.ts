/**
 * A publication date exactly as printed: a calendar day and, where printed, a wall-clock time.
 * There is no time zone and never a conversion: a reader cites the day on the page.
 */
export interface PrintedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the page was. */
  readonly day: string
  /** `HH:MM`, or null where no time was printed. */
  readonly time: string | null
  /** `inferred`: a part (usually the year) came from elsewhere than the date line. */
  readonly certainty: 'printed' | 'inferred'
}

/** The sort key of a date: ISO order, `''` for none, so that undated articles come first in ascending order. */
export function dateSortKey(date: PrintedDate | null): string {
  if (date === null) return ''
  return date.time === null ? date.day : `${date.day}T${date.time}`
}

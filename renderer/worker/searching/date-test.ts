import { matchesDate } from '@shared/core/query/index.ts'

/** Tests days by the query language's rule, each day once: a library has few days and many articles. */
export function makeDateTest(from: string | null, to: string | null): (day: string) => boolean {
  const known = new Map<string, boolean>()
  const filter = { kind: 'filter', key: 'date', from, to, start: 0, end: 0 } as const
  return (day) => {
    let answer = known.get(day)
    if (answer === undefined) {
      answer = matchesDate(filter, day)
      known.set(day, answer)
    }
    return answer
  }
}

import { readSetting } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'

const KEPT = 20

/** The history with a query put first; the same query is kept once, whatever its outer spaces. */
export function withQuery(history: readonly string[], query: string): readonly string[] {
  const text = query.trim()
  if (text === '') return history
  return [text, ...history.filter((other) => other !== text)].slice(0, KEPT)
}

/** Remembers a query that led somewhere. */
export async function rememberQuery(query: string): Promise<void> {
  const history = (await readSetting('searchHistory')) ?? []
  const next = withQuery(history, query)
  if (next !== history && next[0] !== history[0]) await writeSetting('searchHistory', next)
}

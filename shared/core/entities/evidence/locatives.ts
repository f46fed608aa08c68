import type { Candidate } from '../candidate.ts'
import { ANY_NAME, COMMON } from '../lexicon.ts'
import type { Surroundings } from '../run.ts'

const LOCATIVES: ReadonlySet<string> = new Set(
  'in at from to near through via between around outside across into towards'.split(' '),
)
const MIN_LOCATIVES = 2
const MIN_LOCATIVE_SHARE = 0.4

/**
 * Names that a text keeps putting behind "in", "at", "from" and the like: one of them says little, several say
 * place. Words that are also people's names or everyday words are left out.
 */
export function namesBehindLocatives(
  { tokens, lexicon }: Surroundings,
  named: readonly { readonly candidate: Candidate; readonly key: string }[],
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; behind: number }>()
  for (const { candidate, key } of named) {
    if (candidate.pattern !== 'name' || (lexicon.bits(key) & (ANY_NAME | COMMON)) !== 0) continue
    if (candidate.end - candidate.first !== 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(key)) continue
    const count = counts.get(key) ?? { all: 0, behind: 0 }
    count.all++
    // "Wave 4" is the fourth of something, wherever it stands
    const isNumbered = /^\d/u.test(tokens[candidate.end]?.text ?? '')
    if (!isNumbered && LOCATIVES.has(tokens[candidate.first - 1]?.lower ?? '')) count.behind++
    counts.set(key, count)
  }
  return new Set(
    [...counts]
      .filter(([, { all, behind }]) => behind >= MIN_LOCATIVES && behind >= all * MIN_LOCATIVE_SHARE)
      .map(([key]) => key),
  )
}

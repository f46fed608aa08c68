import { foldName } from '@shared/core/text/index.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readSetting } from '../../data/reads/settings.ts'

/**
 * The colours that a typed code stands for. The names that the user gave to the colours are the codes of highlights;
 * a colour's number is one, too.
 */
export async function readCodedColours(
  database: CollateDatabase,
): Promise<(typed: string) => ReadonlySet<number>> {
  const names = ((await readSetting('highlightNames', database)) ?? []).map((name) => foldName(name.trim()))
  return (typed) => {
    const wanted = foldName(typed.trim())
    const named = names.flatMap((name, index) => (name !== '' && name === wanted ? [index + 1] : []))
    return new Set(/^[1-8]$/u.test(wanted) ? [...named, Number(wanted)] : named)
  }
}

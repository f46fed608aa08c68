import { fold } from '../../text/fold.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { MergedDictionary } from '../lexicon/merged-dictionary.ts'
import { wordsNear } from './expand.ts'

/** Shorter words have too many neighbours for one to be meant. */
const LEAST_LETTERS = 4
const LEAST_LETTERS_FOR_TWO = 5
/** Endings that a word takes without changing, which tells a word from a bare stem. */
const PLAIN_ENDINGS = ['s', 'ly'] as const

/**
 * The folded word of the index that a misspelt one most likely stands for: one letter away before two, and of these
 * the one in most documents. Null when none is near. A walk over the dictionaries.
 *
 * @example nearestWord(lexicon, 'treity') // 'treaty'
 */
export function nearestWord(lexicon: Lexicon, typed: string): string | null {
  const word = fold(typed)
  if (word.length < LEAST_LETTERS) return null
  for (const distance of word.length < LEAST_LETTERS_FOR_TWO ? [1] : [1, 2]) {
    const counts = new Map<string, number>()
    for (const dictionary of lexicon.dictionaries) addNear(counts, dictionary, word, distance)
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (best !== undefined) return best[0]
  }
  return null
}

function addNear(
  counts: Map<string, number>,
  dictionary: MergedDictionary,
  typed: string,
  distance: number,
): void {
  const add = (word: string, term: number): void => {
    const count = dictionary.documentsOf(term)
    if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count)
  }
  for (const form of wordsNear(dictionary.forms, [typed], distance)) {
    add(dictionary.forms.at(form), dictionary.termOfForm(form))
  }
  for (const term of wordsNear(dictionary.terms, [typed], distance)) {
    const word = dictionary.terms.at(term)
    if (isWritten(dictionary, word, term)) add(word, term)
  }
}

/** Whether a term is a word as it is written, as far as its other forms tell: `talk` beside `talks`, not `treati`. */
function isWritten(dictionary: MergedDictionary, word: string, term: number): boolean {
  if (PLAIN_ENDINGS.some((ending) => dictionary.forms.find(word + ending) >= 0)) return true
  // a stem differs from its forms in its last letter at most
  const common = word.slice(0, -1)
  const cursor = dictionary.forms.seek(common)
  if (cursor === null) return true
  do {
    if (cursor.word.length < common.length || !cursor.word.holdsAt(0, common)) break
    if (dictionary.termOfForm(cursor.number) === term) return false
  } while (cursor.next())
  return true
}

import { inventWord } from './invented-prose.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Changes words of a sentence as an editor does: one in `1 / rate` is replaced, left out, or has one put before it. */
export function editWords(random: SeededRandom, sentence: string, rate: number): string {
  return sentence
    .split(' ')
    .flatMap((word) => {
      if (!random.isHit(rate)) return [word]
      const choice = random.next()
      if (choice < 0.6) return [inventWord(random)]
      return choice < 0.8 ? [] : [inventWord(random), word]
    })
    .join(' ')
}

const MISREADINGS: Readonly<Record<string, readonly string[]>> = {
  e: ['c', 'o'],
  c: ['e', 'o'],
  a: ['o', 'u'],
  o: ['c', 'a'],
  n: ['u', 'ri'],
  u: ['n', 'ii'],
  h: ['b', 'li'],
  b: ['h', '6'],
  l: ['1', 'i'],
  i: ['l', 'j'],
  t: ['f', 'l'],
  f: ['t', 'r'],
  m: ['rn', 'nn'],
  r: ['t', 'i'],
  s: ['5', 'a'],
  g: ['q', 'y'],
  d: ['cl', 'a'],
}

/** Changes letters as a bad recogniser does; spaces get lost and come up inside words. `rate` is per letter. */
export function misreadLetters(random: SeededRandom, sentence: string, rate: number): string {
  let misread = ''
  for (const letter of sentence) {
    if (!random.isHit(rate)) misread += letter
    else if (letter === ' ') misread += random.isHit(0.5) ? '' : '. '
    else if (random.isHit(0.12)) misread += `${letter} `
    else if (!random.isHit(0.15)) misread += random.pick(MISREADINGS[letter] ?? [letter])
  }
  return misread
}

const SOFT_HYPHEN = '\u00AD'
const NO_BREAK_SPACE = '\u00A0'
const ZERO_WIDTH_SPACE = '\u200B'

/** Changes nothing that is read: quotes, spaces, soft hyphens, ligatures, capitals. */
export function retypeset(random: SeededRandom, sentence: string): string {
  return sentence
    .split(' ')
    .map((word) => {
      const choice = random.below(8)
      if (choice === 0) return word.toUpperCase()
      if (choice === 1 && word.length > 5) return word.slice(0, 3) + SOFT_HYPHEN + word.slice(3)
      if (choice === 2) return word + ZERO_WIDTH_SPACE
      return word.replace('fi', 'ﬁ').replaceAll('"', '”').replace("'", '’')
    })
    .join(random.isHit(0.5) ? ' ' : NO_BREAK_SPACE)
}

import { seededRandom, type SeededRandom } from './seeded-random.ts'

/**
 * News prose that nobody wrote. Its content words are invented, a few of them frequent and most of them rare, as in
 * any language; its small words and phrases are those that news uses over and over, so that unrelated articles
 * share about as many runs of words as real ones do.
 */
const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

const SMALL_WORDS = words(`
  the the the the the the of of of and and to to to in in in a a a a for on on that is was with as at by it its from
  has have had he she they his their be are were not but who which this will would more than after about into over
  when been one two also or an out up no new last first other most some against between before while since`)
const PHRASES = [
  'said in a statement',
  'according to the',
  'a spokesman for the',
  'for the first time since',
  'one of the most',
  'at the end of the',
  'on condition of anonymity',
  'the number of',
]
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const MONTHS = words('January February March April May June July August September October November December')
const SYLLABLES = words(`
  ba kel dor mi ran tu ves lo har an ster ol fen ra gi mor su len ta brin os pel ka vi ment ing tion er con pro ster
  dis un re al cer plo wan jid que thor zel nip gra shu fo bew`)

const VOCABULARY_SIZE = 6000
const VOCABULARY_SEED = 1

function inventStem(random: SeededRandom): string {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('')
}

function inventVocabulary(): string[] {
  const random = seededRandom(VOCABULARY_SEED)
  return Array.from({ length: VOCABULARY_SIZE }, () => inventStem(random))
}

/** The same words for every seed: it is one language. */
const VOCABULARY = inventVocabulary()

/** A content word; the n-th of the vocabulary comes up about as often as 1/n says (Zipf). */
export function inventWord(random: SeededRandom): string {
  const rank = Math.floor(VOCABULARY_SIZE ** random.next()) - 1
  return VOCABULARY[rank] ?? 'word'
}

function inventName(random: SeededRandom): string {
  const name = inventStem(random)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function inventFigure(random: SeededRandom): string {
  return random.pick([
    String(2 + random.below(97)),
    `${1 + random.below(9)},${100 + random.below(900)}`,
    `${random.below(60)}.${1 + random.below(9)}%`,
    `$${1 + random.below(90)}`,
    String(1980 + random.below(60)),
  ])
}

function inventPiece(random: SeededRandom): string {
  const choice = random.next()
  if (choice < 0.45) return random.pick(SMALL_WORDS)
  if (choice < 0.88) return inventWord(random)
  if (choice < 0.94) return inventName(random)
  if (choice < 0.965) return inventFigure(random)
  if (choice < 0.98) return random.pick(DAYS)
  return choice < 0.99 ? random.pick(MONTHS) : random.pick(PHRASES)
}

/** Eleven to thirty pieces with a comma here and there; one in eight is in quotation marks. */
export function inventSentence(random: SeededRandom): string {
  const pieces = Array.from({ length: 11 + random.below(20) }, () => inventPiece(random))
  const sentence = pieces.map((piece) => (random.isHit(0.06) ? `${piece},` : piece)).join(' ')
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1)
  return random.isHit(0.125) ? `"${capital}," ${inventName(random)} said.` : `${capital.replace(/,$/, '')}.`
}

export function inventSentences(random: SeededRandom, count: number): string[] {
  return Array.from({ length: count }, () => inventSentence(random))
}

/** Sentences as an article: paragraphs of one to three, a line each. */
export function toParagraphs(random: SeededRandom, sentences: readonly string[]): string {
  let text = ''
  let left = 0
  for (const sentence of sentences) {
    const isNew = left === 0
    if (isNew) left = 1 + random.below(3)
    text += (text === '' ? '' : isNew ? '\n' : ' ') + sentence
    left--
  }
  return text
}

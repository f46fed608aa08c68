import { inventSentences } from '../passages/invented-prose.ts'
import { editWords } from '../passages/sentence-edits.ts'
import type { SeededRandom } from '../passages/seeded-random.ts'

/** So many wire stories are reprinted at a time. */
const CURRENT_STORIES = 200
const REPRINT_SHARE = 0.3
const LEAST_SENTENCES = 8
const MORE_SENTENCES = 25

/** A copy of a wire story as papers print it: cut from the bottom, a word changed here and there, now and then a line of their own. */
export function reprint(random: SeededRandom, wire: readonly string[]): string {
  const kept = Math.max(3, Math.ceil(wire.length * (0.4 + 0.6 * random.next())))
  const sentences = wire
    .slice(0, kept)
    .map((sentence) => (random.isHit(0.2) ? editWords(random, sentence, 0.05) : sentence))
  const own = random.isHit(0.3) ? inventSentences(random, 1) : []
  return [...own, ...sentences].join(' ')
}

/** Texts of a library in the order of import: 160 to 660 words each, about three in ten a reprint of something before. */
export function* inventTexts(random: SeededRandom, count: number): Generator<string> {
  const current: string[][] = []
  for (let number = 0; number < count; number++) {
    const wire = random.isHit(REPRINT_SHARE) && current.length > 0 ? random.pick(current) : undefined
    if (wire !== undefined) {
      yield reprint(random, wire)
      continue
    }
    const sentences = inventSentences(random, LEAST_SENTENCES + random.below(MORE_SENTENCES))
    if (current.length < CURRENT_STORIES) current.push(sentences)
    else current[random.below(CURRENT_STORIES)] = sentences
    yield sentences.join(' ')
  }
}

import { makeArticles } from '../search/articles.ts'
import { makeRandom, type Random } from '../search/random.ts'
import { drawWord } from '../search/words.ts'

/** An article of an archive as a table or a JSON file gives it. */
export interface ArchiveArticle {
  readonly title: string
  readonly author: string
  readonly source: string
  readonly date: string
  readonly text: string
}

/** Words of the invented prose; with the sentences that name somebody an article has 3 kB on average. */
const WORDS = 385
const FIRST_DAY_MS = Date.UTC(2011, 0, 1)
const DAYS = 7_300
const DAY_MS = 86_400_000
const PEOPLE = 20_000
const BODIES = 5_000
const SOURCES = 60
/** Of ten articles one is a reprint of an earlier one under another headline, with an end of its own. */
const REPRINTS = 0.1
/** How far back the article lies that is reprinted. */
const REPRINT_WINDOW = 400

const GIVEN =
  'Anna Peter Maria John David Sarah Michael Laura Robert Helen James Julia Paul Emma Thomas Alice'.split(' ')
const ONSETS = 'B D F G H K L M N P R S T V Br Gr St Tr'.split(' ')
const VOWELS = 'a e i o u'.split(' ')
const MIDDLES = 'l n r s t m nd rt rn st ll'.split(' ')
const ENDINGS = 'er en son man ley ova ski ini ard ell'.split(' ')
const KINDS = [
  'Bank',
  'University',
  'Institute',
  'Ministry of Trade',
  'Party',
  'Council',
  'Corporation',
  'Union',
]
const PLACES =
  'Seoul Tokyo Beijing Paris London Berlin Madrid Rome Warsaw Vienna Oslo Stockholm Helsinki Lisbon Dublin Ottawa Canberra Cairo Nairobi Delhi Bangkok Manila Jakarta Hanoi Lima Bogota Santiago Brussels Geneva Washington Japan China France Germany Spain Italy Poland Norway Sweden Finland Canada Australia Egypt Kenya India Thailand Indonesia Vietnam Peru Chile Brazil Mexico'.split(
    ' ',
  )
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Professor', 'Judge', 'Mayor']

/**
 * Invented articles with the word frequencies of news, people, places and organisations of whom few are named often,
 * sources, days and reprints; the same for the same count.
 */
export function* archiveArticles(count: number): Generator<ArchiveArticle> {
  const random = makeRandom(7)
  const recent: ArchiveArticle[] = []
  for (const made of makeArticles({ seed: 1, count, words: WORDS, denseShare: 0.05 })) {
    const date = new Date(FIRST_DAY_MS + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10)
    const source = `${surname(rare(random, SOURCES))} ${random.next() < 0.5 ? 'Times' : 'Herald'}`
    const earlier = random.next() < REPRINTS && recent.length > 0 ? random.pick(recent) : null
    const own = made.body.split('\n')
    const article: ArchiveArticle = {
      title: made.title.replace(/\.$/u, ''),
      author: made.byline,
      source,
      date: earlier?.date ?? date,
      text: (earlier === null
        ? made.language === 'en'
          ? withNames(random, own)
          : own
        : [...earlier.text.split('\n\n').slice(0, -1), ...own.slice(0, 1)]
      ).join('\n\n'),
    }
    recent.push(article)
    if (recent.length > REPRINT_WINDOW) recent.shift()
    yield article
  }
}

/** The paragraphs with sentences among them that name people, places and organisations. */
function withNames(random: Random, paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((paragraph, index) =>
    index % 3 === 0 ? `${namingSentence(random)} ${paragraph}` : paragraph,
  )
}

/** Names stand among drawn words: a fixed wording around them would be shared text, of which reprints are to have all. */
function namingSentence(random: Random): string {
  const person = `${random.pick(GIVEN)} ${surname(rare(random, PEOPLE))}`
  const body = `${surname(rare(random, BODIES))} ${random.pick(KINDS)}`
  const place = PLACES[rare(random, PLACES.length)] ?? 'Seoul'
  const draw = (count: number): string => Array.from({ length: count }, () => drawWord(random)).join(' ')
  const rest = draw(5 + random.below(8))
  switch (random.below(3)) {
    case 0:
      return `${random.pick(OFFICES)} ${person} ${draw(1)} in ${place} ${rest}.`
    case 1:
      return `${person} ${draw(1)}, of the ${body}, ${draw(1)} ${rest}.`
    default:
      return `The ${body} ${draw(1)} in ${place} ${draw(1)} on Monday ${rest}.`
  }
}

/** A number below a bound, each the rarer the higher it is. */
function rare(random: Random, bound: number): number {
  return Math.floor(bound ** random.next()) - 1
}

/** The family name of a number: always the same. */
function surname(number: number): string {
  const random = makeRandom((number + 1) * 2654435761)
  const middle = random.next() < 0.4 ? random.pick(MIDDLES) + random.pick(VOWELS) : ''
  return random.pick(ONSETS) + random.pick(VOWELS) + middle + random.pick(MIDDLES) + random.pick(ENDINGS)
}

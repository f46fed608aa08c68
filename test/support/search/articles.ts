import type { SearchDocument } from '../../../shared/core/search/index.ts'
import { makeRandom, type Random } from './random.ts'
import { drawHangulWord, drawHanRun, drawWord } from './words.ts'

export interface ArticleOptions {
  readonly seed: number
  readonly count: number
  /** Words of a body on average; 530 give 3.2 kB. */
  readonly words: number
  /** Share of articles that are Korean, Chinese or Japanese. */
  readonly denseShare?: number
  readonly firstId?: number
}

const SOURCES = [
  'Harbour Times',
  'The Morning Ledger',
  'Coast Herald',
  'Nordpost',
  '항구일보',
  'Le Café du Soir',
]
const GIVEN = ['Anna', 'Björn', 'Chloé', 'David', 'Min-ji', 'Łukasz', 'Noor', 'Seo-yeon']
const FAMILY = ['Kim', 'Okafor', "O'Brien", 'Ångström', 'Smith', 'García', 'Park', 'Lindqvist']

/** Articles with the word frequencies, punctuation and glued places of scraped news; the same for the same seed. */
export function* makeArticles(options: ArticleOptions): Generator<SearchDocument> {
  const random = makeRandom(options.seed)
  for (let i = 0; i < options.count; i++) yield makeArticle(random, (options.firstId ?? 1) + i, options)
}

function makeArticle(random: Random, id: number, { words, denseShare = 0 }: ArticleOptions): SearchDocument {
  const isDense = random.next() < denseShare
  const language = isDense ? random.pick(['ko', 'zh', 'ja']) : 'en'
  const sentence = isDense ? () => denseSentence(random, language) : () => latinSentence(random)
  const wanted = Math.floor(words * (0.3 + 1.4 * random.next()))
  const paragraphs: string[] = []
  for (let count = 0; count < wanted;) {
    const sentences = Array.from({ length: 1 + random.below(3) }, sentence)
    count += sentences.reduce((sum, text) => sum + text.split(/[ ，]/u).length, 0)
    paragraphs.push(sentences.join(random.next() < 0.03 ? '' : ' '))
  }
  const byline = random.next() < 0.8 ? `${random.pick(GIVEN)} ${random.pick(FAMILY)}` : ''
  const body = paragraphs.join('\n')
  return { id, title: sentence().slice(0, 80), body, byline, source: random.pick(SOURCES), language }
}

function latinSentence(random: Random): string {
  const words = Array.from({ length: 8 + random.below(20) }, () => decorate(random, drawWord(random)))
  const [first = ''] = words
  words[0] = first.charAt(0).toUpperCase() + first.slice(1)
  return `${words.join(' ')}.`
}

function decorate(random: Random, word: string): string {
  const roll = random.next()
  if (roll < 0.06) return word.charAt(0).toUpperCase() + word.slice(1)
  if (roll < 0.1) return `${word},`
  if (roll < 0.11) return `“${word}”`
  if (roll < 0.115) return `${word}/${drawWord(random)}`
  if (roll < 0.12) return 'U.S.'
  if (roll < 0.125) return 'café'
  return word
}

function denseSentence(random: Random, language: string): string {
  const length = 6 + random.below(10)
  if (language === 'ko') return `${Array.from({ length }, () => drawHangulWord(random)).join(' ')}.`
  return `${Array.from({ length }, () => drawHanRun(random, language === 'ja')).join('，')}。`
}

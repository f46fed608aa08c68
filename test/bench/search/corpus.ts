import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { analyse, type SearchDocument } from '../../../shared/core/search/index.ts'
import { makeArticles } from '../../support/search/articles.ts'
import { makeRandom, type Random } from '../../support/search/random.ts'
import { QUERY_KINDS, type DrawnQuery, type QueryKind } from './system.ts'

/** Gives a mean of 3.2 kB. */
const WORDS = 500
const QUERIES_A_KIND = 60
/** Articles that are handed over at once. */
const BATCH = 100

/** Writes made-up articles into a file, a line of JSON each, and draws queries from them. */
export function writeCorpus(
  file: string,
  count: number,
): { readonly textBytes: number; readonly queries: DrawnQuery[] } {
  const output = openSync(file, 'w')
  const random = makeRandom(42)
  const queries: DrawnQuery[] = []
  const wanted = QUERY_KINDS.length * QUERIES_A_KIND
  let textBytes = 0
  let number = 0
  let lines = ''
  for (const article of makeArticles({ seed: 1, count, words: WORDS, denseShare: 0.02 })) {
    number++
    textBytes += article.title.length + article.body.length
    lines += `${JSON.stringify(article)}\n`
    while (queries.length < Math.floor((wanted * number) / count)) {
      const kind = QUERY_KINDS[queries.length % QUERY_KINDS.length] as QueryKind
      const query = drawQuery(kind, article, random)
      if (query === null) break
      queries.push(query)
    }
    if (lines.length < 1e6 && number < count) continue
    writeSync(output, lines)
    lines = ''
  }
  closeSync(output)
  return { textBytes, queries }
}

/** The articles of such a file in batches. */
export async function* readCorpus(file: string): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    batch.push(JSON.parse(line) as SearchDocument)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** One article more than the corpus has. */
export function makeOneMore(count: number): SearchDocument[] {
  return [...makeArticles({ seed: 2, count: 1, words: WORDS, firstId: count + 1 })]
}

/** Words as often as they stand in the text, so that frequent ones are asked for more often; null without any. */
function drawQuery(kind: QueryKind, { body }: SearchDocument, random: Random): DrawnQuery | null {
  const words = analyse(body).filter((token) => token.kind === 'word')
  const at = random.below(words.length - 1)
  const [first, second] = [words[at]?.form, words[at + 1]?.form]
  if (first === undefined || second === undefined) return null
  switch (kind) {
    case 'one word':
      return { kind, words: [first] }
    case 'all of two words':
      return { kind, words: [first, random.pick(words).form] }
    case 'phrase of two words':
    case 'within five words':
      return { kind, words: [first, second] }
    case 'beginning of a word':
      return { kind, words: [first.slice(0, 3)] }
    case 'ending of a word':
      return { kind, words: [first.slice(-3)] }
    case 'one letter wrong':
      return { kind, words: [misspell(first, random)] }
    case 'two letters wrong':
      return { kind, words: [misspell(misspell(first, random), random)] }
  }
}

function misspell(word: string, random: Random): string {
  const at = random.below(word.length)
  return word.slice(0, at) + random.pick(['', 'e', word.charAt(at).repeat(2)]) + word.slice(at + 1) || word
}

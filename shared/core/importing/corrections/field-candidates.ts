import type { ArticleFieldName, ArticleFields } from '../../../model/article.ts'
import type { PrintedDate } from '../../../model/date.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { readRecordDate } from '../records/record-date.ts'
import type { ArticleLines } from './article-lines.ts'

/** Another value that a field could have, and the line that prints it. */
export interface FieldCandidate {
  readonly value: string | PrintedDate
  readonly quote: string
}

const MAX_CANDIDATES = 5
const MAX_TITLE_UNITS = 160
const ADDRESS = /https?:\/\/[^\s<>"]{3,2000}/u

/** What else the lines of an article offer for a field, best first, without the value that it has. */
export function fieldCandidates(
  name: ArticleFieldName,
  fields: ArticleFields,
  { outside, inside }: ArticleLines,
): readonly FieldCandidate[] {
  const seen = new Set([keyOf(fields[name] ?? '')])
  return [...outside, ...inside.map(({ text }) => text)]
    .flatMap((quote) => {
      const value = readField(name, quote)
      return value === null ? [] : [{ value, quote }]
    })
    .filter(({ value }) => {
      const key = keyOf(value)
      const isNew = key !== '' && !seen.has(key)
      seen.add(key)
      return isNew
    })
    .slice(0, MAX_CANDIDATES)
}

function readField(name: ArticleFieldName, line: string): string | PrintedDate | null {
  switch (name) {
    case 'title':
      return line.length <= MAX_TITLE_UNITS ? line : null
    case 'published':
      return readLineDate(line)
    case 'url':
      return ADDRESS.exec(line)?.[0] ?? null
    case 'language':
      return null
    case 'byline':
    case 'source':
    case 'agency':
    case 'place':
      return readHeaderLine(line)[name]
  }
}

/** The day of publication that a line prints, null for none. */
export function readLineDate(line: string): PrintedDate | null {
  const read = readHeaderLine(line)
  if (read.date !== null && !read.date.startsWith('0000')) {
    return { day: read.date, time: read.time, certainty: read.isDateAmbiguous ? 'inferred' : 'printed' }
  }
  const date = readRecordDate(line)
  return date === null
    ? null
    : { day: date.day, time: date.time, certainty: date.isInferred ? 'inferred' : 'printed' }
}

function keyOf(value: string | PrintedDate): string {
  return typeof value === 'string' ? value.trim() : `${value.day} ${value.time ?? ''}`
}

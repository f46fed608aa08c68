import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Span } from '@shared/model/span.ts'

/** The text of `test/corpus/<slug>/source.txt`. */
export function readCorpusText(slug: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../corpus', slug, 'source.txt'), 'utf8')
}

/** The lines of a text as spans, without their line feeds. */
export function lineSpans(text: string): Span[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
}

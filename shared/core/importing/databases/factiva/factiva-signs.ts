import { findAccessionNumber } from './accession-number.ts'

const FRONT_UNITS = 8_192

/** Paragraphs that Factiva marks as its own, and an accession number. */
export function looksLikeFactivaHtml(text: string): boolean {
  const start = text.search(/<div[^<>]{0,200}\bclass=["'][^"'<>]{0,100}\barticle\b/iu)
  return (
    start !== -1
    && text.includes('articleParagraph', start)
    && findAccessionNumber(text.slice(start)) !== null
  )
}

/** The answer of Factiva's interface for programs. */
export function looksLikeFactivaXml(text: string): boolean {
  const front = text.slice(0, FRONT_UNITS)
  return /<(?:\w+:)?PPSResponse\b/u.test(front) || /<(?:\w+:)?ppsArticleResponse\b/u.test(front)
}

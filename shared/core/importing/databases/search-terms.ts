import { foldWhiteSpace } from '../../text/white-space.ts'
import type { FormatResult } from '../format.ts'

/** The cover of Nexis stands above all records, within so many lines. */
const COVER_LINES = 60
const MAX_TERMS_UNITS = 1_000
const LABEL =
  /^(?:search terms|terms|suchbegriffe|termes de (?:la )?recherche|términos de búsqueda|검색어|検索語)\s?[:：]\s*(?<terms>\S.*)$/iu
/** Factiva sums the search up behind all records; the terms follow their label, or stand on the next line. */
const SUMMARY = /^(?:search summary|suchübersicht|résumé de la recherche|검색 요약)$/iu
const SUMMARY_TEXT = /^(?:text|texte|texto|텍스트)\s?(?:[:：]\s*(?<terms>.*))?$/iu
const SUMMARY_LINES = 12

/** The articles of an export with what the user had searched for, as its cover sheet prints it. */
export function withSearchTerms(result: FormatResult, lines: readonly string[]): FormatResult {
  const searchTerms = searchTermsOf(lines)
  if (searchTerms === null) return result
  const articles = result.articles.map((draft) => ({
    ...draft,
    supplement: { ...draft.supplement, searchTerms },
  }))
  return { ...result, articles }
}

/** What a cover sheet says was searched for; null where there is none. Linear in the lines. */
function searchTermsOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, COVER_LINES)) {
    const terms = LABEL.exec(foldWhiteSpace(line.slice(0, MAX_TERMS_UNITS)))?.groups?.['terms']
    if (terms !== undefined) return terms
  }
  const summaryAt = lines.findLastIndex((line) => line.length < 80 && SUMMARY.test(line.trim()))
  if (summaryAt === -1) return null
  const summary = lines.slice(summaryAt + 1, summaryAt + 1 + SUMMARY_LINES)
  const textAt = summary.findIndex((line) => SUMMARY_TEXT.test(line.trim()))
  const beside = SUMMARY_TEXT.exec(summary[textAt]?.trim() ?? '')?.groups?.['terms'] ?? ''
  const below = textAt === -1 ? '' : (summary[textAt + 1] ?? '')
  const terms = foldWhiteSpace((beside === '' ? below : beside).slice(0, MAX_TERMS_UNITS))
  return terms === '' ? null : terms
}

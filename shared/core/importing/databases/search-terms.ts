import { foldWhiteSpace } from '../../text/white-space.ts'
import type { FormatResult } from '../format.ts'
import { linesOf } from './html/element-text.ts'
import { recordElements } from './html/record-elements.ts'

/** The cover of Nexis stands above all records, within so many lines. */
const COVER_LINES = 60
const MAX_TERMS_UNITS = 1_000
const LABEL =
  /^(?:search terms|terms|suchbegriffe|termes de (?:la )?recherche|termes|begriffe|términos(?: de búsqueda)?|termini(?: di ricerca)?|termos(?: de pesquisa)?|zoektermen|검색어|検索語|搜索词|搜尋字詞)\s?[:：]\s*(?<terms>\S.*)$/iu
/** Factiva sums the search up behind all records; the terms follow their label, or stand on the next line. */
const SUMMARY =
  /^(?:search summary|suchübersicht|zusammenfassung der suche|résumé de la recherche|resumen de (?:la )?búsqueda|riepilogo (?:della )?ricerca|resumo da (?:busca|pesquisa)|검색 요약|検索の?(?:概要|要約)|搜索摘要|检索摘要|搜尋摘要)$/iu
const SUMMARY_TEXT = /^(?:text|texte|texto|testo|텍스트|テキスト|文本|文字)\s?(?:[:：]\s*(?<terms>.*))?$/iu
const SUMMARY_LINES = 12

const FRAGMENT_UNITS = 20_000
const BLOCK = /^(?:body|div|table|tr|p|ul|ol|h[1-6]|section|header|footer)$/u

/**
 * As `withSearchTerms`, for a page: what stands above its first record and behind its last one.
 *
 * @param start offset of the first record in the page
 * @param end offset at which the last one ends, or begins to end
 */
export function withPageSearchTerms(
  result: FormatResult,
  { html, start, end }: { readonly html: string; readonly start: number; readonly end: number },
): FormatResult {
  const front = html.slice(Math.max(0, start - FRAGMENT_UNITS), Math.max(0, start))
  const back = end < 0 ? '' : html.slice(end, end + FRAGMENT_UNITS)
  const lines = [front, back].map((fragment) =>
    [...recordElements(fragment, { isRecord: (name) => BLOCK.test(name) })].flatMap(linesOf),
  )
  return lines.reduce((read, part) => withSearchTerms(read, part), result)
}

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

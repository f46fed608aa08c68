import { Gunzip } from 'fflate'
import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem } from '../../../model/problem.ts'
import { joinPieces, pushInPieces } from '../archive/inflate.ts'
import type { UnpackBudget } from '../archive/unpack-budget.ts'
import type { FormatReader, FormatSource } from '../format.ts'
import { headerParameter, headerToken, headerValue } from '../mime/header-block.ts'
import { readPackedPage, type PageBytes } from '../packed-page.ts'
import { problemOf, ReadingError } from '../reading-error.ts'
import { inSlices, type Steps } from '../steps.ts'
import { answerBytes, readAnswer } from './http-answer.ts'
import { warcRecords, type WarcRecord } from './warc-records.ts'
import { isGzip } from './warc-signs.ts'

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
const MOST_KINDS = 8

/** What a record is for this reader: a page, something that is counted, or nothing that a reader would miss. */
type Content = { readonly page: PageBytes } | { readonly counted: string } | null

/**
 * Reads the pages of a web archive: what servers answered with status 200 as HTML. Everything else that they answered
 * is counted in one problem by its kind. A record that is damaged is a problem with its number.
 */
export const readWarc: FormatReader = async (source) => {
  const { name, bytes, options, budget } = source
  const unpacked = isGzip(bytes)
    ? await inSlices(unpackMembers(bytes, budget), options)
    : { bytes, reason: null }
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = []
  const counts = new Map<string, number>()
  let recordNumber = -1
  for (const record of warcRecords(unpacked.bytes)) {
    recordNumber++
    await options.pause?.()
    if (options.isCancelled?.() === true) {
      problems.push({ fileName: name, code: 'cancelled', detail: `before record ${recordNumber + 1}` })
      break
    }
    const outcome = await readRecord(record, source)
    if (outcome === null) continue
    if ('counted' in outcome) counts.set(outcome.counted, (counts.get(outcome.counted) ?? 0) + 1)
    else if ('article' in outcome) articles.push({ ...outcome.article, recordNumber })
    else problems.push({ fileName: name, recordNumber, code: outcome.code, detail: outcome.detail })
  }
  if (unpacked.reason !== null)
    problems.push({ fileName: name, code: 'damaged', detail: `read up to where ${unpacked.reason}` })
  if (counts.size > 0) problems.push({ fileName: name, code: 'unsupported-format', detail: describe(counts) })
  if (articles.length === 0 && problems.length === 0)
    problems.push({ fileName: name, code: 'no-text', detail: 'no page in the archive' })
  return { articles, problems }
}

type Outcome =
  | { readonly article: ArticleDraft }
  | { readonly counted: string }
  | Pick<ImportProblem, 'code' | 'detail'>
  | null

async function readRecord(
  record: WarcRecord | null,
  { name, options, budget }: FormatSource,
): Promise<Outcome> {
  if (record === null) return { code: 'bad-record', detail: 'no record of a web archive' }
  const address = (headerValue(record.headers, 'warc-target-uri') ?? 'no address').replace(/^<|>$/gu, '')
  const at = (code: ImportProblem['code'], detail: string): Outcome => ({
    code,
    detail: `${address.slice(0, 300)}: ${detail}`,
  })
  try {
    const content = contentOf(record, address, budget)
    if (content === null || 'counted' in content) return content
    if (record.isCut) return at('bad-record', 'the file breaks off in it')
    const page = await readPackedPage(content.page, name, options)
    return page.article === null ? at(page.code, page.detail) : { article: page.article }
  } catch (error) {
    const { code, detail } = problemOf(error)
    return at(code, detail)
  }
}

function contentOf({ headers, body }: WarcRecord, address: string, budget: UnpackBudget): Content {
  const kind = headerValue(headers, 'warc-type')?.toLowerCase()
  if (kind === 'resource') return pageOrCount(headerValue(headers, 'content-type'), () => body, address)
  if (kind !== 'response') return null
  const answer = readAnswer(body)
  // names of hosts and the like are answers, too
  if (answer === null) return /^https?:/iu.test(address) ? { counted: 'no answer' } : null
  if (answer.status !== 200) return { counted: `status ${answer.status}` }
  return pageOrCount(headerValue(answer.headers, 'content-type'), () => answerBytes(answer, budget), address)
}

function pageOrCount(type: string | null, read: () => Uint8Array, address: string): Content {
  const token = headerToken(type)
  if (!PAGE_TYPES.has(token)) return { counted: token === '' ? 'unknown type' : token.slice(0, 60) }
  return { page: { bytes: read(), charset: headerParameter(type, 'charset'), address } }
}

/** What the archive holds besides pages, the commonest kinds first. */
function describe(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  const total = ranked.reduce((sum, [, count]) => sum + count, 0)
  const shown = ranked.slice(0, MOST_KINDS).map(([kind, count]) => `${kind} ${count}`)
  return `${total} that are no pages: ${shown.join(', ')}${ranked.length > MOST_KINDS ? ' …' : ''}`
}

/**
 * The bytes of a packed archive, its members joined: each record is one. Of a file that is cut off or damaged what
 * came out before.
 */
function* unpackMembers(
  bytes: Uint8Array,
  budget: UnpackBudget,
): Steps<{ readonly bytes: Uint8Array; readonly reason: string | null }> {
  const count = budget.startFile(bytes.length)
  const pieces: Uint8Array[] = []
  const stream = new Gunzip((piece) => {
    count.take(piece.length)
    pieces.push(piece)
  })
  try {
    yield* pushInPieces(bytes, stream)
    return { bytes: joinPieces(pieces), reason: null }
  } catch (error) {
    if (!(error instanceof ReadingError) || error.code !== 'damaged') throw error
    return { bytes: joinPieces(pieces), reason: error.message }
  }
}

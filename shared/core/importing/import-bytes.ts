import type { ImportProblem, ProblemCode } from '../../model/problem.ts'
import { decodeText } from '../text/decode.ts'
import { declaredCharset, looksLikeHtml } from './html-signs.ts'
import { looksLikeMarkdown } from './markdown/markdown-signs.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { DEFAULT_MAX_BYTES, type ImportOptions, type ImportResult } from './options.ts'
import { readPlainText } from './plain/read-plain-text.ts'
import { sniffFormat } from './sniff.ts'

type Outcome = ImportResult['articles'] | { readonly code: ProblemCode; readonly detail: string }

/**
 * As `importBytes` of the index, but pages are read by `options.readHtml` alone. Never throws: a defect in a
 * reader is the problem `damaged` with the error's message.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportResult> {
  const outcome = await readFormat(name, bytes, options).catch((error: unknown) => ({
    code: 'damaged' as const,
    detail: error instanceof Error ? error.message : String(error),
  }))
  if (!('code' in outcome)) return { articles: outcome, problems: [] }
  const problem: ImportProblem = { fileName: name, ...outcome }
  return { articles: [], problems: [problem] }
}

async function readFormat(name: string, bytes: Uint8Array, options: ImportOptions): Promise<Outcome> {
  if (bytes.length > (options.maxBytes ?? DEFAULT_MAX_BYTES)) {
    return { code: 'too-large', detail: `${bytes.length} bytes` }
  }
  if (options.isCancelled?.() === true) return CANCELLED
  const format = sniffFormat(bytes)
  if (format.kind === 'empty') return { code: 'empty', detail: '0 bytes' }
  if (format.kind === 'binary') return { code: 'binary', detail: 'too many control characters for a text' }
  if (format.kind === 'named') return { code: 'unsupported-format', detail: format.name }
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if (decoded === null) return { code: 'unreadable', detail: 'no known charset reads it' }
  if (decoded.text.trim() === '') return { code: 'empty', detail: 'white space only' }
  return readText(name, decoded.text, options)
}

async function readText(name: string, text: string, options: ImportOptions): Promise<Outcome> {
  const { readHtml, isCancelled } = options
  const context = { fileName: name, capturedAtMs: options.capturedAtMs ?? null }
  if (looksLikeHtml(text)) {
    if (readHtml === undefined)
      return { code: 'unsupported-format', detail: 'HTML: reading a page needs a DOM' }
    const page = await readHtml(text, name)
    if (isCancelled?.() === true) return CANCELLED
    return page === null ? { code: 'no-text', detail: 'HTML without text' } : [page]
  }
  if (isCancelled?.() === true) return CANCELLED
  const draft = looksLikeMarkdown(text, name) ? readMarkdown(text, context) : readPlainText(text, context)
  return draft === null ? { code: 'no-text', detail: 'nothing that prints' } : [draft]
}

const CANCELLED: Outcome = { code: 'cancelled', detail: 'before the file was read' }

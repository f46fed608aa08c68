import type { ImportProblem, ProblemCode } from '../../model/problem.ts'
import { decodeText } from '../text/decode.ts'
import { DEFAULT_MAX_BYTES, type ImportOptions, type ImportResult } from './options.ts'
import { readPlainText } from './plain/read-plain-text.ts'
import { sniffFormat } from './sniff.ts'

/**
 * The articles in a file and the problems met, both in the order of the file. Never throws for bad input:
 * what cannot be read is a problem with a code of `ImportProblem`. Linear in the bytes.
 *
 * @param name the file's name as dropped; the content decides the format, the name only gives hints
 */
// eslint-disable-next-line @typescript-eslint/require-await -- reading pages waits for the caller's DOM
export async function importBytes(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const problem = (code: ProblemCode, detail: string): ImportResult => ({
    articles: [],
    problems: [{ fileName: name, code, detail } satisfies ImportProblem],
  })
  if (bytes.length > (options.maxBytes ?? DEFAULT_MAX_BYTES)) {
    return problem('too-large', `${bytes.length} bytes`)
  }
  if (options.isCancelled?.() === true) return problem('cancelled', 'before reading')
  const format = sniffFormat(bytes)
  if (format.kind === 'empty') return problem('empty', '0 bytes')
  if (format.kind === 'binary') return problem('binary', 'control characters')
  if (format.kind === 'named') return problem('unsupported-format', format.name)
  const decoded = decodeText(bytes)
  if (decoded === null) return problem('unreadable', 'no charset reads it')
  if (decoded.text.trim() === '') return problem('empty', 'white space only')
  const draft = readPlainText(decoded.text, { fileName: name, capturedAtMs: options.capturedAtMs ?? null })
  return draft === null ? problem('no-text', '') : { articles: [draft], problems: [] }
}

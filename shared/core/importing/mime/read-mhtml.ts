import type { ImportProblem } from '../../../model/problem.ts'
import type { FormatReader } from '../format.ts'
import { readPackedPage } from '../packed-page.ts'
import { headerParameter, headerValue } from './header-block.ts'
import { partBytes, readMime, type MimePart } from './mime-parts.ts'
import { picturesOf } from './mhtml-pictures.ts'

/** A page of frames has its text in one of them; advertisements are frames, too. */
const MAX_PAGES_TRIED = 6
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Reads a page that a browser saved with all it needs (RFC 2557). The page is the part that the archive names as its
 * start; where that holds no text, the largest frame that does.
 */
export const readMhtml: FormatReader = async ({ name, bytes, options }) => {
  const archive = readMime(bytes)
  const snapshot = headerValue(archive.headers, 'snapshot-content-location')
  let problem: ImportProblem = { fileName: name, code: 'no-text', detail: 'no page in the archive' }
  const pictureAt = picturesOf(flatten(archive))
  for (const [index, page] of pagesOf(archive).entries()) {
    if (options.isCancelled?.() === true)
      return { articles: [], problems: [{ fileName: name, code: 'cancelled', detail: 'before a page' }] }
    const source = {
      bytes: partBytes(page),
      charset: headerParameter(headerValue(page.headers, 'content-type'), 'charset'),
      address: snapshot ?? headerValue(page.headers, 'content-location'),
      pictureAt: (address: string) => pictureAt(address, headerValue(page.headers, 'content-location')),
    }
    const read = await readPackedPage(source, name, options)
    if (read.article !== null) return { articles: [read.article], problems: [] }
    if (index === 0) problem = { fileName: name, code: read.code, detail: read.detail }
  }
  return { articles: [], problems: [problem] }
}

/** The pages of an archive: the one it was saved for, then the others, the largest first. */
function pagesOf(archive: MimePart): readonly MimePart[] {
  const pages = flatten(archive).filter(({ type }) => PAGE_TYPES.has(type))
  const start = pages.find((page) => isStart(page, archive)) ?? pages[0]
  if (start === undefined) return []
  const others = pages.filter((page) => page !== start).sort((a, b) => b.body.length - a.body.length)
  return [start, ...others].slice(0, MAX_PAGES_TRIED)
}

function isStart({ headers }: MimePart, archive: MimePart): boolean {
  const start = headerParameter(headerValue(archive.headers, 'content-type'), 'start')
  if (start !== null) return headerValue(headers, 'content-id') === start
  const address = headerValue(archive.headers, 'snapshot-content-location')
  return address !== null && headerValue(headers, 'content-location') === address
}

function flatten(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(flatten)
}

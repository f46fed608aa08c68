import type { ArticleDraft } from '../../model/draft.ts'
import type { ExportProfile } from '../../model/export-profile.ts'
import type { ImportProblem, ProblemCode } from '../../model/problem.ts'
import { decodeText } from '../text/decode.ts'
import { decodeAs } from '../text/text-decoder.ts'
import { UnpackBudget } from './archive/unpack-budget.ts'
import type { Format, FormatResult, FormatSample } from './format.ts'
import { recogniseFormat } from './formats.ts'
import { isCutOffPage } from './cut-off-page.ts'
import { declaredCharset, looksLikeHtml } from './html-signs.ts'
import { isHeavyPage } from './heavy-html/is-heavy-page.ts'
import { readHeavyPage } from './heavy-html/read-heavy-page.ts'
import { looksLikeMarkdown } from './markdown/markdown-signs.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { DEFAULT_MAX_BYTES, MAX_ARTICLE_UNITS, type ImportOptions, type ImportResult } from './options.ts'
import { withImages } from './page-images.ts'
import { readPlainText } from './plain/read-plain-text.ts'
import { looksDivided } from './profiles/looks-divided.ts'
import { readWithProfile } from './profiles/read-with-profile.ts'
import { recogniseProfile } from './profiles/recognise-profile.ts'
import { readingContext } from './reading-context.ts'
import { problemOf } from './reading-error.ts'
import { sniffFormat } from './sniff.ts'
import { codeOfNamed } from './unread/unread-kind.ts'

/**
 * A file in a file in the one that was dropped is read (a page of a web archive in a ZIP), none further in. Bombs are
 * stopped by the budget that all of them share.
 */
const MAX_DEPTH = 2
const LARGE_BYTES = 1024 * 1024

/**
 * As `importBytes` of the index, but pages are read by `options.readHtml` alone. Never throws: a defect in a
 * reader is the problem `damaged` with the error's message.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportResult> {
  const reading = new Reading(options)
  const result = withoutGiants(name, await reading.read(name, bytes, 0))
  return {
    ...result,
    format: reading.format,
    charset: reading.charset,
    isCharsetGuessed: reading.isCharsetGuessed,
  }
}

const NONE: FormatResult = { articles: [], problems: [] }

interface DecodedFile {
  readonly text: string
  readonly charset: string
  readonly isGuessed: boolean
}

/** One call of `readBytes`: remembers what the outermost file was found to be. */
class Reading {
  format: string | null = null
  charset: string | null = null
  isCharsetGuessed = false
  readonly #options: ImportOptions
  /** How far a file inside is says little of the whole. */
  readonly #nestedOptions: ImportOptions
  readonly #budget = new UnpackBudget()

  constructor(options: ImportOptions) {
    this.#options = options
    this.#nestedOptions = { ...options, onProgress: () => undefined }
  }

  async read(name: string, bytes: Uint8Array, depth: number): Promise<FormatResult> {
    try {
      return await this.#read(name, bytes, depth)
    } catch (error) {
      const { code, detail } = problemOf(error)
      return problem(name, code, detail)
    }
  }

  async #read(name: string, bytes: Uint8Array, depth: number): Promise<FormatResult> {
    if (bytes.length > (this.#options.maxBytes ?? DEFAULT_MAX_BYTES)) {
      return problem(name, 'too-large', `${bytes.length} bytes`)
    }
    if (this.#isCancelled()) return cancelled(name)
    const sniffed = sniffFormat(bytes)
    if (sniffed.kind === 'empty') return problem(name, 'empty', '0 bytes')
    const decoded = sniffed.kind === 'text' ? this.#decode(bytes) : null
    await this.#pauseIfLarge(bytes)
    const sample = { name, bytes, text: decoded?.text ?? null }
    const profile = decoded === null ? null : this.#profileFor(decoded.text, depth)
    if (depth === 0) {
      this.charset = decoded?.charset ?? null
      this.isCharsetGuessed = decoded?.isGuessed === true
    }
    if (profile !== null) {
      this.#found('profile', depth)
      return readWithProfile({ ...sample, options: this.#options }, profile)
    }
    const format = recogniseFormat(sample, depth === 0 ? this.#options.format : undefined)
    await this.#pauseIfLarge(bytes)
    if (format !== null) return this.#readAs(format, sample, depth)
    if (sniffed.kind === 'binary') return problem(name, 'binary', 'too many control characters for a text')
    if (sniffed.kind === 'named') return problem(name, codeOfNamed(sniffed.name, bytes), sniffed.name)
    if (decoded === null) return problem(name, 'unreadable', 'no known charset reads it')
    if (decoded.text.trim() === '') return problem(name, 'empty', 'white space only')
    return this.#readText(name, decoded.text, depth)
  }

  /** To decode and to recognise a large file takes some time each. */
  async #pauseIfLarge({ length }: Uint8Array): Promise<void> {
    if (length > LARGE_BYTES) await this.#options.pause?.()
  }

  #decode(bytes: Uint8Array): DecodedFile | null {
    const { charset } = this.#options
    if (charset === undefined) {
      const found = decodeText(bytes, declaredCharset(bytes))
      return found === null ? null : { ...found, isGuessed: found.evidence === 'guessed' }
    }
    const text = decodeAs(bytes, charset)
    return text === null ? null : { text, charset, isGuessed: false }
  }

  /** The profile that divides a text: what the user showed goes before what is recognised, as in all choices. */
  #profileFor(text: string, depth: number): ExportProfile | null {
    const { profile, format, knownProfiles = [] } = this.#options
    if (depth === 0 && profile !== undefined) return profile
    if (depth === 0 && format !== undefined) return null
    return recogniseProfile(knownProfiles, text)
  }

  async #readAs(format: Format, sample: FormatSample, depth: number): Promise<FormatResult> {
    this.#found(format.id, depth)
    const read = await format.load()
    const result = await read({
      ...sample,
      options: depth === 0 ? this.#options : this.#nestedOptions,
      budget: this.#budget,
      canNest: depth < MAX_DEPTH,
      readNested: (name, bytes) => this.#readNested(name, bytes, depth + 1),
    })
    if (result.format !== undefined) this.#found(result.format, depth)
    return result
  }

  async #readNested(name: string, bytes: Uint8Array, depth: number): Promise<FormatResult> {
    if (depth > MAX_DEPTH) return problem(name, 'too-many-entries', 'a file too deep inside others')
    await this.#options.pause?.()
    return this.read(name, bytes, depth)
  }

  async #readText(name: string, text: string, depth: number): Promise<FormatResult> {
    const { readHtml } = this.#options
    const wanted = depth === 0 ? this.#options.format : undefined
    const context = readingContext(name, this.#options)
    if (wanted === undefined ? looksLikeHtml(text) : wanted === 'html') {
      this.#found('html', depth)
      const isHeavy = isHeavyPage(text)
      if (!isHeavy && readHtml === undefined)
        return problem(name, 'unsupported-format', 'HTML: reading a page needs a DOM')
      const page = isHeavy ? readHeavyPage(text, context) : ((await readHtml?.(text, name)) ?? null)
      if (this.#isCancelled()) return cancelled(name)
      if (page === null) return problem(name, 'no-text', 'HTML without text')
      const { problems } = isCutOffPage(text)
        ? problem(name, 'cut-off', `after ${text.length} characters`)
        : NONE
      return { ...single(withImages(page)), problems }
    }
    if (this.#isCancelled()) return cancelled(name)
    if (text.length > MAX_ARTICLE_UNITS)
      return problem(name, 'too-large', `${text.length} characters in one article`)
    const isMarkdown = wanted === undefined ? looksLikeMarkdown(text, name) : wanted === 'markdown'
    this.#found(isMarkdown ? 'markdown' : 'plain-text', depth)
    const draft = isMarkdown ? readMarkdown(text, context) : readPlainText(text, context)
    if (draft === null) return problem(name, 'no-text', 'nothing that prints')
    return { ...single(draft), ...(wanted === undefined && looksDivided(text) ? { mayBeDivided: true } : {}) }
  }

  #found(format: string, depth: number): void {
    if (depth === 0) this.format = format
  }

  #isCancelled(): boolean {
    return this.#options.isCancelled?.() === true
  }
}

/** Of an article that is larger than any, nothing is kept but word of it: see `MAX_ARTICLE_UNITS`. */
function withoutGiants(fileName: string, result: FormatResult): FormatResult {
  const sizeOf = ({ paragraphs }: ArticleDraft): number =>
    paragraphs.reduce((units, paragraph) => units + paragraph.length + 1, 0)
  const giants = result.articles.filter((article) => sizeOf(article) > MAX_ARTICLE_UNITS)
  if (giants.length === 0) return result
  const problems = giants.map((article): ImportProblem => ({
    fileName,
    code: 'too-large',
    detail: `${sizeOf(article)} characters in one article`,
    recordNumber: article.recordNumber,
  }))
  return {
    ...result,
    articles: result.articles.filter((article) => !giants.includes(article)),
    problems: [...result.problems, ...problems],
  }
}

function single(article: ArticleDraft): FormatResult {
  return { articles: [article], problems: [] }
}

function problem(fileName: string, code: ProblemCode, detail: string): FormatResult {
  const found: ImportProblem = { fileName, code, detail }
  return { articles: [], problems: [found] }
}

function cancelled(fileName: string): FormatResult {
  return problem(fileName, 'cancelled', 'before the file was read')
}

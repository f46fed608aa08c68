import type { StepKey } from '../../../../model/article.ts'
import { ReadingError } from '../../reading-error.ts'
import { NO_FACTS, type DocumentFacts } from '../document-facts.ts'
import type { PdfItem, PdfPage } from './pdf-page.ts'
import { textOfPages, type PdfText } from './pdf-text.ts'

/** The part of pdf.js that is used here; its own types need a browser's. */
interface PdfJs {
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>
    destroy(): Promise<void>
  }
}

interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfJsPage>
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>
}

interface PdfJsPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number
    readonly height: number
    readonly transform: Matrix
  }
  getTextContent(): Promise<{ readonly items: readonly TextItem[] }>
  cleanup(): void
}

type Matrix = readonly [number, number, number, number, number, number]

interface TextItem {
  readonly str?: string
  readonly transform: Matrix
  readonly width: number
  readonly fontName: string
}

/** What the place where this runs has to provide. */
export interface PdfHost {
  readonly pdfJs: unknown
  /** Options of pdf.js for its maps of Asian character codes. */
  readonly characterMaps: Readonly<Record<string, unknown>>
  /** Cleaning steps that are not to be taken. */
  readonly stepsOff?: readonly StepKey[]
  /** Told before each page: a page that takes too long is one that hangs. */
  readonly onPage?: (page: number) => void
}

const MAX_PAGES = 5_000
const MAX_ITEMS = 2_000_000
/** A hair aslant is upright. */
const MAX_SLANT = 0.05

/**
 * The text of a PDF, put in order. Nothing of the file is run, fetched or drawn. The bytes are the library's
 * afterwards.
 *
 * @throws ReadingError `password-protected`, `damaged`, `too-large`
 */
export async function readPdfText(bytes: Uint8Array, host: PdfHost): Promise<PdfText> {
  const pdfJs = host.pdfJs as PdfJs
  const task = pdfJs.getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
    ...host.characterMaps,
  })
  try {
    const document = await task.promise
    if (document.numPages > MAX_PAGES) throw new ReadingError('too-large', `more than ${MAX_PAGES} pages`)
    const pages: PdfPage[] = []
    let itemsLeft = MAX_ITEMS
    for (let number = 1; number <= document.numPages; number++) {
      host.onPage?.(number)
      const page = await readPage(document, number)
      itemsLeft -= page.items.length
      if (itemsLeft < 0) throw new ReadingError('too-large', `more than ${MAX_ITEMS} pieces of text`)
      pages.push(page)
    }
    if (pages.every(({ isUnreadable }) => isUnreadable))
      throw new ReadingError('damaged', 'no page can be read')
    return textOfPages(pages, await readFacts(document), host.stepsOff)
  } catch (error) {
    throw toReadingError(error)
  } finally {
    // what is left of a damaged file may not close properly, and need not
    await task.destroy().catch(() => undefined)
  }
}

/** A page that cannot be read does not take the others with it. */
async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    page.cleanup()
    return { width, height, items: items.flatMap((item) => toItem(item, transform)), isUnreadable: false }
  } catch {
    return { width: 0, height: 0, items: [], isUnreadable: true }
  }
}

function toItem({ str = '', transform, width, fontName }: TextItem, page: Matrix): readonly PdfItem[] {
  const [a, b, c, d, x, y] = multiply(page, transform)
  const size = Math.hypot(c, d)
  if (str.trim() === '' || !Number.isFinite(x + y + size + width) || size === 0) return []
  return [{ text: str, x, y, width: Math.max(0, width), size, font: fontName, turn: turnOf(a, b) }]
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** Quarter turns clockwise on the page, whose y grows downwards. */
function turnOf(a: number, b: number): PdfItem['turn'] {
  const length = Math.hypot(a, b)
  if (Math.abs(b) <= length * MAX_SLANT) return a > 0 ? 0 : 2
  if (Math.abs(a) <= length * MAX_SLANT) return b > 0 ? 1 : 3
  return -1
}

async function readFacts(document: PdfDocument): Promise<DocumentFacts> {
  try {
    const { info = {} } = await document.getMetadata()
    const textOf = (name: string): string => (typeof info[name] === 'string' ? info[name] : '')
    // when a file was made is no day of publication: most are printed or saved later
    return { ...NO_FACTS, title: textOf('Title'), author: textOf('Author') }
  } catch {
    return NO_FACTS
  }
}

function toReadingError(error: unknown): ReadingError {
  if (error instanceof ReadingError) return error
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return new ReadingError(name === 'PasswordException' ? 'password-protected' : 'damaged', message)
}

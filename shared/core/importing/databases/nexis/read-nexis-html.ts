import type { FormatReader } from '../../format.ts'
import { classesOf, childElements, linesOf, lineOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import { readRecords } from '../read-records.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { withPageSearchTerms } from '../search-terms.ts'
import { ReadingError } from '../../reading-error.ts'
import { readLabel } from './labels.ts'
import { isNexisCounter, isNexisCover } from './nexis-counter.ts'
import { readNexisBlocks, type NexisBlock } from './read-blocks.ts'

const STYLE_UNITS = 20_000
const CENTRED_CLASS = /\.(?<name>[\w-]{1,20})\s*\{[^{}]{0,200}text-align:\s*center/giu
const RETURN_TO_LIST = /^(?:return to list|zurück zur liste|retour à la liste)$/iu
/** What Nexis delivers in the place of an article that it could not find. */
const VENDOR_ERROR =
  /(?:error|unable|could not|cannot|sorry|fehler|erreur).{0,120}(?:document|article|retriev|dokument|artikel|request)/isu
const MAX_ERROR_UNITS = 1_500

/** Reads the older Nexis export as a page. Its counters are always 1, and searched words stand in spans of their own. */
export const readNexisHtml: FormatReader = async (source) => {
  const html = source.text ?? ''
  const records = recordsOf(html)
  const result = await readRecords(source, { database: 'nexis', rule: 'nexis-html' }, records, readBlocks)
  return withPageSearchTerms(result, { html, start: html.search(/<DOC NUMBER=/u), end: -1 })
}

function readBlocks(blocks: readonly NexisBlock[], record: RecordBuilder): void {
  const text = blocks.flatMap(({ paragraphs }) => paragraphs).join(' ')
  const hasLabels = blocks.some(({ paragraphs }) => readLabel(paragraphs[0] ?? '', 'capitals') !== null)
  if (!hasLabels && text.length <= MAX_ERROR_UNITS && VENDOR_ERROR.test(text))
    throw new ReadingError('vendor-error', text.slice(0, 300))
  readNexisBlocks(blocks, record)
}

/** The blocks of each record: a paragraph or the row of a table each. The cover above the first is no record. */
function* recordsOf(html: string): Generator<readonly NexisBlock[]> {
  const centred = new Set(
    [...html.slice(0, STYLE_UNITS).matchAll(CENTRED_CLASS)].map(({ groups }) => groups?.['name'] ?? ''),
  )
  let blocks: NexisBlock[] | null = null
  const pieces = recordElements(html, { isRecord: (name) => name === 'p' || name === 'tr' })
  for (const piece of pieces) {
    const block = toBlock(piece, centred)
    const [line = ''] = block.lines
    if (block.lines.length === 1 && isNexisCounter(line)) {
      if (blocks !== null) yield blocks
      blocks = []
    } else if (blocks !== null && isNexisCover(line)) {
      yield blocks
      blocks = null
    } else if (block.lines.length > 0 && !RETURN_TO_LIST.test(line)) blocks?.push(block)
  }
  if (blocks !== null) yield blocks
}

function toBlock(element: HtmlElement, centred: ReadonlySet<string>): NexisBlock {
  if (element.name === 'tr') {
    const cells = childElements(element).map(lineOf)
    const row = cells.filter((cell) => cell !== '').join(' | ')
    const lines = row === '' ? [] : [row]
    return { lines, paragraphs: lines, isCentred: false }
  }
  const lines = linesOf(element)
  const isLabelled = readLabel(lines[0] ?? '', 'capitals') !== null
  return {
    lines,
    paragraphs: isLabelled ? [lines.join(' ')] : lines,
    isCentred: classesOf(element).some((name) => centred.has(name)),
  }
}

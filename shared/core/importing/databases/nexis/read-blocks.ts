import { isPersonName, splitNames } from '../../headers/person-names.ts'
import { readIssueDate } from '../issue-date.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { readLabel, type Labelled } from './labels.ts'
import { takeLabel } from './take-label.ts'

/** A piece of a record between blank lines, or one paragraph of a page. */
export interface NexisBlock {
  /** Lines as printed, trimmed, none empty. */
  readonly lines: readonly string[]
  /** The same as paragraphs of text. */
  readonly paragraphs: readonly string[]
  readonly isCentred: boolean
}

/** A block of the record, and the label that it begins with. */
interface ReadBlock extends NexisBlock {
  readonly text: string
  readonly labelled: Labelled | null
}

/** Publication, date and headline stand within so many blocks. */
const HEAD_BLOCKS = 12
/** A day stands with an edition at most; paragraphs are longer. */
const MAX_DATE_LINES = 4
const MAX_CENTRED_REST = 60
const MAX_REST = 25
const MAX_TITLE_UNITS = 400
/** Blocks behind a label without more labels that can still belong to it: captions run on. */
const MAX_CAPTION_BLOCKS = 3
const COPYRIGHT =
  /^(?:copyright\b|©|\(c\)\s|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti)/iu
const RIGHTS =
  /rights? reserved|rechte vorbehalten|rechten voorbehouden|droits r[ée]serv[ée]s|derechos reservados|direitos reservados|diritti riservati/iu
const BY = /^(?:by|von|par|por|di|door)\s+\p{Lu}/iu
const MAX_BYLINE_UNITS = 120

/**
 * Reads a record of the older Nexis: publication and date centred, headline, labels, text, labels, copyright. Any of
 * them may be missing. Linear.
 */
export function readNexisBlocks(given: readonly NexisBlock[], record: RecordBuilder): void {
  const blocks = given.map(toReadBlock)
  const firstLabel = indexOrEnd(blocks, ({ labelled }) => labelled !== null)
  const headEnd = Math.min(firstLabel, HEAD_BLOCKS)
  const dateAt = findDateBlock(blocks, headEnd)
  const sourceAt = findSource(blocks, dateAt === -1 ? headEnd : dateAt)
  readSource(blocks[sourceAt], record)
  readDate(blocks[dateAt], record)
  const tail = findTail(blocks, Math.max(sourceAt, dateAt) + 1)
  const lastAbove = blocks.slice(0, Math.min(tail, HEAD_BLOCKS)).findLastIndex(isAbove)
  let isTitleDue = true
  for (let index = 0; index < tail; index++) {
    const block = blocks[index]
    if (block === undefined || index === sourceAt || index === dateAt) continue
    // a deck may stand between the labels
    if (block.labelled?.isAbove === true && (!record.hasText || index <= lastAbove))
      takeLabel(block.labelled, record)
    else if (index < headEnd && isCopyright(block)) record.copyright(block.text)
    else if (index < headEnd && index < Math.max(sourceAt, dateAt) && block.isCentred) continue
    else if (isTitleDue && index < firstLabel && canBeTitle(block)) {
      record.set('title', block.text)
      isTitleDue = false
    } else if (!record.hasText && index < firstLabel && isByline(block)) record.byline(block.text)
    else for (const paragraph of block.paragraphs) record.paragraph(paragraph)
  }
  readTail(blocks.slice(tail), record)
}

function isAbove({ labelled }: ReadBlock): boolean {
  return labelled?.isAbove === true
}

/** A name may stand between headline and labels without one. */
function isByline({ text }: ReadBlock): boolean {
  if (text.length >= MAX_BYLINE_UNITS) return false
  const names = splitNames(text)
  return (
    BY.test(text)
    || (names.length > 0 && names.every(isPersonName) && names.join(' ').length > text.length * 0.6)
  )
}

function toReadBlock(block: NexisBlock): ReadBlock {
  const text = block.paragraphs.join(' ')
  return { ...block, text, labelled: readLabel(text, 'capitals') }
}

function indexOrEnd(blocks: readonly ReadBlock[], test: (block: ReadBlock) => boolean): number {
  const index = blocks.findIndex(test)
  return index === -1 ? blocks.length : index
}

/** The first block before the labels that prints a day and hardly anything else; a centred one is believed sooner. */
function findDateBlock(blocks: readonly ReadBlock[], end: number): number {
  const restOf = ({ lines }: ReadBlock): number => {
    if (lines.length > MAX_DATE_LINES) return Infinity
    const rests = lines.slice(0, 2).map((line) => readIssueDate(line)?.restLength ?? Infinity)
    return Math.min(...rests)
  }
  const rests = blocks.slice(0, end).map(restOf)
  const centred = rests.findIndex((rest, i) => blocks[i]?.isCentred === true && rest <= MAX_CENTRED_REST)
  return centred === -1 ? rests.findIndex((rest) => rest <= MAX_REST) : centred
}

/** The last centred block before the date that is more than a copyright line, else the first block of all. */
function findSource(blocks: readonly ReadBlock[], end: number): number {
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block?.isCentred === true && sourceLines(block).length > 0) return index
  }
  return end > 0 && blocks[0] !== undefined && !isCopyright(blocks[0]) && blocks[0].lines.length <= 2 ? 0 : -1
}

/** The lines of a block behind its copyright: both may stand in one. */
function sourceLines({ lines }: NexisBlock): readonly string[] {
  if (!lines.some((line) => COPYRIGHT.test(line))) return lines
  const rights = lines.findLastIndex((line) => RIGHTS.test(line))
  const last = rights === -1 ? lines.findLastIndex((line) => COPYRIGHT.test(line)) : rights
  return lines.slice(last + 1)
}

function isCopyright(block: ReadBlock): boolean {
  return COPYRIGHT.test(block.text) && sourceLines(block).length === 0
}

function readSource(block: ReadBlock | undefined, record: RecordBuilder): void {
  if (block === undefined) return
  const lines = sourceLines(block)
  if (lines.length < block.lines.length)
    record.copyright(block.lines.slice(0, block.lines.length - lines.length).join(' '))
  record.set('source', lines.join(' ').replace(/\.$/u, ''))
}

function readDate(block: ReadBlock | undefined, record: RecordBuilder): void {
  block?.lines.some((line) => record.date(line))
}

function canBeTitle({ text, isCentred }: ReadBlock): boolean {
  return !isCentred && text.length <= MAX_TITLE_UNITS && !BY.test(text)
}

/**
 * Where the labels below the text begin: from there on stand only they, what runs on from them and copyright. A line
 * like them within the text, with paragraphs behind it, is text.
 */
function findTail(blocks: readonly ReadBlock[], from: number): number {
  let tail = blocks.length
  let loose = 0
  for (let index = blocks.length - 1; index >= from; index--) {
    const block = blocks[index]
    if (block === undefined) break
    const { labelled } = block
    if (labelled !== null && !labelled.isAbove) {
      if (loose > looseAfter(labelled)) break
      loose = 0
      tail = index
    } else if (isCopyright(block)) {
      if (loose === 0) tail = index
    } else {
      loose++
      if (loose > MAX_CAPTION_BLOCKS) break
    }
  }
  return tail
}

function looseAfter({ field, value }: Labelled): number {
  if (field === 'graphic') return MAX_CAPTION_BLOCKS
  return value === '' ? 1 : 0
}

function readTail(blocks: readonly ReadBlock[], record: RecordBuilder): void {
  const labels: Labelled[] = []
  for (const block of blocks) {
    const last = labels.at(-1)
    if (block.labelled !== null) labels.push(block.labelled)
    else if (isCopyright(block)) record.copyright(block.text)
    else if (last !== undefined)
      labels[labels.length - 1] = { ...last, value: `${last.value}\n${block.text}`.trim() }
  }
  for (const label of labels) takeLabel(label, record)
}

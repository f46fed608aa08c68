import type { IndexTerm } from '../../../../model/supplement.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { weightedTerms } from '../index-terms.ts'
import { readProquestLabel, type ProquestLabel } from './labels.ts'
import { isProquestCounter } from './rule.ts'

/** What ProQuest prints as links of its own. */
const LINK_LINE = /^ProQuest (?:document link|full text.{0,30})$|^https?:\/\/\S+$/iu

/** `Eastport Herald; Eastport [Norrland] 12 May 2031: A.1.`: day and page close the line. */
const PAGE_OF_INFO = /:\s*(?<page>[A-Z]{0,3}\.?\s?\d[\w.-]*?)\.?\s*$/u
const MAX_TITLE_UNITS = 500

/** Reads the blocks of a record: the headline, labels, the text behind `Full text`, and labels again. */
export function readProquestBlocks(blocks: readonly string[], record: RecordBuilder): void {
  const labels = blocks.map(readProquestLabel)
  const headline = blocks.findIndex((block) => !isProquestCounter(block))
  if (headline !== -1 && labels[headline] === null) {
    const [line = ''] = blocks[headline]?.split('\n') ?? []
    if (line.length <= MAX_TITLE_UNITS) record.set('title', line)
  }
  const textAt = labels.findIndex((label) => label?.field === 'text')
  const tail = findTail(labels, textAt === -1 ? headline + 1 : textAt + 1)
  const isOfLabels = (index: number): boolean => textAt === -1 || index < textAt || index >= tail
  const own = labels.filter((label, index) => label !== null && isOfLabels(index)) as readonly ProquestLabel[]
  for (const label of own) takeLabel(label, record)
  takeLater(own, record)
  if (textAt !== -1) {
    const [first, ...rest] = [labels[textAt]?.value ?? '', ...blocks.slice(textAt + 1, tail)]
    for (const block of [first, ...rest]) takeText(block, record)
  }
  if (!record.hasText) takeAbstract(labels, record)
}

/** Where the labels behind the text begin: from there on every block has one, but for values that run on. */
function findTail(labels: readonly (ProquestLabel | null)[], from: number): number {
  let tail = labels.length
  for (let index = labels.length - 1; index >= from; index--) {
    if (labels[index] !== null) tail = index
    else if (index > from && labels[index - 1] === null) break
  }
  return tail
}

function takeLabel({ label, field, value }: ProquestLabel, record: RecordBuilder): void {
  const quote = `${label}: ${value}`
  if (value === '') return
  if (field === 'title') record.set('title', value, quote)
  else if (field === 'author') record.names(value.split(/\s*;\s*/u).map(inReadingOrder), quote)
  else if (field === 'source') record.set('source', value.split(';')[0] ?? '', quote)
  else if (field === 'date') record.date(value)
  else if (field === 'section') record.section(value)
  else if (field === 'page') record.page(value.split('\n')[0] ?? '')
  else if (field === 'language') record.language(value, quote)
  else if (field === 'url') record.url(value.split(/\s/u)[0] ?? '', quote)
  else if (field === 'number') record.vendorId(value)
  else if (field === 'copyright') record.copyright(value)
  else if (field === 'caption') record.caption(value)
  else if (field === 'organisation') record.terms(organisations(value))
  else if (field === 'person') record.terms(weightedTerms(value, 'person'))
  else if (field === 'place' || field === 'subject') record.terms(weightedTerms(value, field))
}

/** What the surer labels leave open: day, page and paper from the line of the issue, the author from the credit. */
function takeLater(labels: readonly ProquestLabel[], record: RecordBuilder): void {
  for (const { label, field, value } of labels) {
    if (field === 'credit') record.byline(value, `${label}: ${value}`)
    if (field !== 'info') continue
    const page = PAGE_OF_INFO.exec(value)?.groups?.['page']
    record.date(value.slice(-60))
    record.set('source', value.split(/[;[]/u)[0] ?? '', `${label}: ${value}`)
    if (page !== undefined) record.page(page)
  }
  // the year alone stands beside every fuller date
  for (const { field, value } of labels) if (field === 'year') record.date(value)
}

/** `Lee, Ann` → `Ann Lee`; other names stay. */
function inReadingOrder(name: string): string {
  // a full stop ends the list, unless it belongs to an initial
  const [family = '', given = '', ...more] = name
    .replace(/(?<!(?:^|[\s.])\p{Lu})\.\s*$/u, '')
    .split(/\s*[,，]\s*/u)
  return given === '' || more.length > 0 ? name.trim() : `${given} ${family}`
}

/** `Name: Harbour Trading; NAICS: 488310; Name: …` */
function organisations(value: string): readonly IndexTerm[] {
  const names = [...value.matchAll(/(?:^|;\s*)(?:name|nom|nombre)\s?:\s*(?<name>[^;]{1,300})/giu)]
  if (names.length === 0) return weightedTerms(value, 'organisation')
  return names.map(({ groups }) => ({
    type: 'organisation',
    name: (groups?.['name'] ?? '').trim(),
    weight01: null,
  }))
}

function takeText(block: string, record: RecordBuilder): void {
  const label = readProquestLabel(block)
  if (label?.field === 'caption') record.caption(label.value)
  else if (!/^illustrations?$/iu.test(block) && !LINK_LINE.test(block))
    for (const line of block.split('\n')) record.paragraph(line)
}

function takeAbstract(labels: readonly (ProquestLabel | null)[], record: RecordBuilder): void {
  const abstract = labels.find((label) => label?.field === 'abstract')?.value ?? ''
  if (abstract === '') return
  for (const line of abstract.split('\n')) record.paragraph(line)
  record.excerpt()
}

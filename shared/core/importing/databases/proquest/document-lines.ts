import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import { readProquestLabel } from './labels.ts'
import { isProquestCounter, isProquestRule, PROQUEST_RULE } from './rule.ts'

const MAX_LABEL_UNITS = 400
const MIN_FIELDS = 4

/** Whether a document holds a number of ProQuest's among other labels of its. */
export function isProquestDocument(paragraphs: readonly DocumentParagraph[]): boolean {
  const fields = new Set<string>()
  let hasNumber = false
  for (const { text } of paragraphs) {
    for (const piece of text.slice(0, MAX_LABEL_UNITS).split('\n')) {
      const line = foldWhiteSpace(piece)
      const field = readProquestLabel(line)?.field
      if (field !== undefined) fields.add(field)
      if (field === 'number' && /proquest/iu.test(line)) hasNumber = true
    }
  }
  return hasNumber && fields.size >= MIN_FIELDS
}

/**
 * The document as ProQuest's plain text: blank lines between paragraphs and a rule above each record. Records begin
 * at rules, else at `Document 1 of 2`, else at headings, else behind the labels below a number.
 */
export function proquestLines(paragraphs: readonly DocumentParagraph[]): readonly string[] {
  const isStart = startOf(paragraphs)
  return paragraphs.flatMap((paragraph, index) => {
    const lines = paragraph.text.split('\n').map(foldWhiteSpace)
    if (lines.length === 1 && isProquestRule(lines[0] ?? '')) return [PROQUEST_RULE]
    return isStart(paragraph, index) ? [PROQUEST_RULE, ...lines, ''] : [...lines, '']
  })
}

function startOf(
  paragraphs: readonly DocumentParagraph[],
): (paragraph: DocumentParagraph, index: number) => boolean {
  const texts = paragraphs.map(({ text }) => foldWhiteSpace(text.slice(0, MAX_LABEL_UNITS)))
  if (texts.some(isProquestRule)) return () => false
  if (texts.some(isProquestCounter)) return (_, index) => isProquestCounter(texts[index] ?? '')
  if (paragraphs.some(({ role }) => role !== 'text')) return ({ role }) => role !== 'text'
  const starts = new Set<number>()
  let isBehindNumber = false
  for (const [index, text] of texts.entries()) {
    const label = readProquestLabel(text)
    if (label?.field === 'number') isBehindNumber = true
    else if (isBehindNumber && text !== '' && label === null) {
      starts.add(index)
      isBehindNumber = false
    }
  }
  return (_, index) => starts.has(index)
}

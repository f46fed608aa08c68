import type { DocumentFacts } from '../document-facts.ts'
import type { CleaningStep, StepKey } from '../../../../model/article.ts'
import { DraftFields } from '../../draft-fields.ts'
import { findHeadline } from './headline.ts'
import { fragmentsOf } from './page-fragments.ts'
import { pageLines } from './page-lines.ts'
import type { Line, PdfPage } from './pdf-page.ts'
import { findRunningLines, printedAddress, printedDay, printedName } from './running-lines.ts'
import { blocksOf, type Block } from './text-blocks.ts'

/** The text of a PDF, ready to become an article. Plain data: it may come from another thread. */
export interface PdfText {
  /** In reading order, the headline too. */
  readonly paragraphs: readonly string[]
  /** Index of the headline among the paragraphs, -1 when none stands out by its size. */
  readonly titleIndex: number
  /** Name of the paper printed large above the headline or at the edge of pages, null for none; it is no paragraph. */
  readonly masthead: string | null
  /** The address that a browser printed on the pages. */
  readonly url: string | null
  readonly cleaning: readonly CleaningStep[]
  readonly facts: DocumentFacts
  readonly pageCount: number
  /** Pages without any text, counted from 1. */
  readonly emptyPages: readonly number[]
  /** Pages that are damaged, counted from 1; they are not among the empty ones. */
  readonly unreadablePages: readonly number[]
}

/**
 * Puts the pieces of all pages in order. Near linear in their number.
 *
 * @param stepsOff cleaning steps that are not to be taken
 */
export function textOfPages(
  pages: readonly PdfPage[],
  facts: DocumentFacts,
  stepsOff: readonly StepKey[] = [],
): PdfText {
  const fields = new DraftFields(stepsOff)
  /** Whether a step is taken that takes `texts` out. */
  const takesOut = (rule: string, texts: readonly string[]): boolean =>
    texts.length > 0 && fields.clean(rule, [...new Set(texts)].join('\n'), '') === ''
  const emptyPages: number[] = []
  const turned: string[] = []
  const all = pages.flatMap((page, index) => {
    const read = fragmentsOf(page)
    turned.push(...read.turned)
    if (read.fragments.length === 0 && !page.isUnreadable) emptyPages.push(index + 1)
    return pageLines(read.fragments, index)
  })
  const added = takesOut('turned-text', turned) ? [] : turned
  const running = findRunningLines(all, pages)
  const out = new Set<Line>()
  for (const rule of ['running-line', 'page-number', 'print-line'] as const) {
    const lines = running.filter((each) => each.rule === rule).map(({ line }) => line)
    const isOut = takesOut(
      rule,
      lines.map(({ text }) => text.trim()),
    )
    if (isOut) for (const line of lines) out.add(line)
  }
  const blocks = joinedBlocks(
    all.filter((line) => !out.has(line)),
    fields,
  )
  const { title, masthead } = findHeadline(blocks)
  const kept = blocks.filter((block) => block !== masthead)
  return {
    paragraphs: [...kept.map(({ text }) => text), ...added],
    titleIndex: title === null ? -1 : kept.indexOf(title),
    masthead: masthead?.text ?? printedName(running),
    url: printedAddress(running),
    cleaning: fields.toDraft([]).cleaning,
    facts: { ...facts, date: facts.date === '' ? (printedDay(running) ?? '') : facts.date },
    pageCount: pages.length,
    emptyPages,
    unreadablePages: pages.flatMap(({ isUnreadable }, index) => (isUnreadable ? [index + 1] : [])),
  }
}

function joinedBlocks(lines: readonly Line[], fields: DraftFields): readonly Block[] {
  const { blocks, firstJoin } = blocksOf(lines)
  if (firstJoin === null) return blocks
  const { before, after } = firstJoin
  return fields.clean('joined-hyphen', before, after) === after ? blocks : blocksOf(lines, false).blocks
}

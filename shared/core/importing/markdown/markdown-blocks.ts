import { stripInlineMarks } from './strip-marks.ts'

/** A paragraph or heading of a Markdown text. */
export interface MarkdownBlock {
  readonly text: string
  /** 1–6 for headings, 0 for everything else. */
  readonly headingLevel: number
}

const HEADING = /^ {0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*\s*$/u
const UNDERLINE = /^ {0,3}(?<mark>=|-)\k<mark>{2,}\s*$/u
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u
const FENCE = /^ {0,3}(?:```|~~~)/u
const QUOTE = /^ {0,3}(?:>\s?)+/u
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/u
const DEFINITION = /^ {0,3}\[[^\]]{1,100}\]:\s*\S/u
const HARD_BREAK = /(?: {2,}|\\)$/u

/** The blocks of a Markdown text in order, as text without marks. Lists and quotes give a block an item. Linear. */
export function readMarkdownBlocks(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let open: string[] = []
  const close = (headingLevel = 0): void => {
    const joined = stripInlineMarks(open.join(' '))
    if (joined !== '') blocks.push({ text: joined, headingLevel })
    open = []
  }
  let isFenced = false
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) {
      close()
      isFenced = !isFenced
      continue
    }
    if (isFenced) {
      if (line.trim() !== '') blocks.push({ text: line.trim(), headingLevel: 0 })
      continue
    }
    const underline = UNDERLINE.exec(line)?.groups?.['mark']
    const heading = HEADING.exec(line)?.groups
    if (underline !== undefined && open.length > 0) {
      close(underline === '=' ? 1 : 2)
    } else if (heading !== undefined) {
      close()
      open.push(heading['text'] ?? '')
      close(heading['marks']?.length ?? 1)
    } else if (line.trim() === '' || RULE.test(line) || DEFINITION.test(line)) {
      close()
    } else {
      const content = line.replace(QUOTE, '')
      if (ITEM.test(content)) close()
      open.push(content.replace(ITEM, '').trim())
      if (HARD_BREAK.test(line)) close()
    }
  }
  close()
  return blocks
}

import { dropAddresses, printLinks, readLinkDefinitions } from './links.ts'
import { stripInlineMarks } from './strip-marks.ts'

/** A paragraph or heading of a Markdown text. */
export interface MarkdownBlock {
  /** With list marks, and with the addresses of links as `text (address)`. */
  readonly text: string
  /** The same without addresses. */
  readonly words: string
  /** 1–6 for headings, 0 for everything else. */
  readonly headingLevel: number
}

const HEADING = /^ {0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*\s*$/u
const UNDERLINE = /^ {0,3}(?<mark>=|-)\k<mark>{2,}\s*$/u
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u
const FENCE = /^ {0,3}(?:```|~~~)/u
const QUOTE = /^ {0,3}(?:>\s?)+/u
const ITEM = /^\s{0,12}(?:[-*+]|(?<number>\d{1,4}[.)]))\s+(?:\[[ xX]\]\s+)?/u
const DEFINITION = /^ {0,3}\[[^\]]{1,100}\]:\s*\S/u
const IMAGE = /!\[[^\]]{0,500}\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+"[^"]*")?\)/gu
const BULLET = '• '
const HARD_BREAK = /(?: {2,}|\\)$/u

/**
 * The blocks of a Markdown text in order, as text without marks. Lists give a block an item, which opens with "• " or
 * its number as printed; quotes give a block each. Linear.
 */
export function readMarkdownBlocks(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  const definitions = readLinkDefinitions(text)
  let open: string[] = []
  const close = (headingLevel = 0): void => {
    // images go first, so that a picture that is a link leaves nothing
    const joined = open.join(' ').replace(IMAGE, '')
    const words = stripInlineMarks(dropAddresses(joined))
    const isBlank = words === '' || words === BULLET.trim()
    if (!isBlank)
      blocks.push({ text: stripInlineMarks(printLinks(joined, definitions)), words, headingLevel })
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
      const code = line.trim()
      if (code !== '') blocks.push({ text: code, words: code, headingLevel: 0 })
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
      const item = ITEM.exec(content)
      if (item !== null) close()
      const mark =
        item === null ? '' : item.groups?.['number'] === undefined ? BULLET : `${item.groups['number']} `
      open.push(mark + content.slice(item?.[0].length ?? 0).trim())
      if (HARD_BREAK.test(line)) close()
    }
  }
  close()
  return blocks
}

import { readHeaderLine } from '../headers/header-line.ts'
import { joinLines, knownWordsOf } from './join-lines.ts'
import { columnsOf, detectWrapping } from './wrapping.ts'

const LINES_WITH_HEADERS = 16
/** How much of the text is searched for the unbroken form of a word: bounded, so that the cost stays linear. */
const KNOWN_WORDS_UNITS = 50_000
const SHORT_LINE_SHARE = 0.75
const ENDS_SENTENCE = /[.!?…。！？][)"”’'»」』]*$/u
const STARTS_ITEM = /^\s*(?:[-*•‣·]|\d{1,2}[.)])\s/u
const INDENTED = /^(?: {2,}|\t|\u3000)\S/u

/** The paragraphs of a text file. */
export interface Unwrapped {
  /** Trimmed, none empty. */
  readonly paragraphs: readonly string[]
  /** The first two lines that were joined, and what they became; null when none were. */
  readonly firstJoin: { readonly before: string; readonly after: string } | null
}

/**
 * Joins the lines of hard-wrapped text to paragraphs, which blank lines, indents or short last lines part; of
 * any other text every line is a paragraph. Header lines and list items stay apart. Linear.
 */
export function unwrapParagraphs(text: string): Unwrapped {
  const lines = text.split('\n')
  const wrapping = detectWrapping(lines)
  if (wrapping === null) return { paragraphs: linesOf(text), firstJoin: null }
  const knownWords = knownWordsOf(text.slice(0, KNOWN_WORDS_UNITS))
  const joined: string[] = []
  let current = ''
  let firstJoin: Unwrapped['firstJoin'] = null
  const close = (): void => {
    if (current !== '') joined.push(current)
    current = ''
  }
  let linesSeen = 0
  for (const line of lines) {
    const trimmed = line.trim()
    if (trimmed === '') {
      close()
      continue
    }
    const isHeader = ++linesSeen <= LINES_WITH_HEADERS && isHeaderLine(trimmed)
    if (isHeader || STARTS_ITEM.test(line) || (wrapping.hasIndents && INDENTED.test(line))) close()
    if (current === '') current = trimmed
    else {
      const whole = joinLines(current, trimmed, knownWords)
      firstJoin ??= { before: `${current}\n${trimmed}`, after: whole }
      current = whole
    }
    const isLastLine =
      !wrapping.hasBlankLines
      && ENDS_SENTENCE.test(trimmed)
      && columnsOf(trimmed) < wrapping.columns * SHORT_LINE_SHARE
    if (isHeader || isLastLine) close()
  }
  close()
  return { paragraphs: joined, firstJoin }
}

/** The lines of a text, trimmed, none empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isHeaderLine(line: string): boolean {
  return readHeaderLine(line).bodyStart === line.length
}

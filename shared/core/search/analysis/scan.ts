import { characterClasses, classOf, DENSE, EXTENDER, LETTER, SEPARATOR, SURROGATE } from './characters.ts'
import { clusterEnds } from './clusters.ts'

/**
 * `word`: a word or acronym · `letter`: one letter of an acronym, a second reading of the acronym's place ·
 * `pair`: two neighbours of a script without spaces, two positions wide · `character`: one that stands alone.
 */
export type TokenKind = 'word' | 'letter' | 'pair' | 'character'

/** Receives one token: its span in the text (UTF-16, half-open) and its position, counted in words. */
export type TokenVisitor = (start: number, end: number, position: number, kind: TokenKind) => void

const FULL_STOP = 0x2e

/**
 * Finds the tokens of a text, in order. Linear.
 *
 * - A word is a run of letters and digits; everything else parts words, so `Drexel/Burnham` and a glued
 *   `end.Next` are two. A possessive `'s` is passed over.
 * - Single letters joined by full stops are one word as well as several: `U.S.` is found by `US`, `U.S.`, `u`.
 * - Scripts without spaces give overlapping pairs of characters, one position a character, so that every stretch
 *   of two characters or more can be found as a phrase of its pairs; a character that stands alone is one token.
 */
export function scanTokens(text: string, visit: TokenVisitor): void {
  const classes = characterClasses()
  const { length } = text
  let position = 0
  let at = 0
  while (at < length) {
    let kind = classes[text.charCodeAt(at)] as number
    if (kind === SURROGATE) kind = classAt(text, at, classes)
    if (kind === LETTER) {
      const end = endOfWord(text, at, classes)
      const acronymEnd = end === at + 1 ? endOfAcronym(text, at, classes) : end
      visit(at, acronymEnd, position, 'word')
      if (acronymEnd > end) for (let i = at; i < acronymEnd; i += 2) visit(i, i + 1, position, 'letter')
      position++
      at = afterPossessive(text, acronymEnd, classes)
    } else if (kind === DENSE) {
      const ends = clusterEnds(text, at, endOfDenseRun(text, at, classes))
      position = visitPairs(ends, at, position, visit)
      at = ends.at(-1) ?? at + 1
    } else {
      at++
    }
  }
}

function visitPairs(ends: readonly number[], start: number, position: number, visit: TokenVisitor): number {
  let [pairStart, middle] = [start, ends[0] ?? start]
  if (ends.length === 1) visit(start, middle, position, 'character')
  for (let i = 1; i < ends.length; i++) {
    const end = ends[i] ?? middle
    visit(pairStart, end, position + i - 1, 'pair')
    pairStart = middle
    middle = end
  }
  return position + ends.length
}

/** The class of the character at an offset, surrogate pairs resolved; behind the end, that of a separator. */
function classAt(text: string, at: number, classes: Uint8Array): number {
  if (at >= text.length) return SEPARATOR
  const kind = classes[text.charCodeAt(at)] as number
  return kind === SURROGATE ? classOf(text.slice(at, at + 2)) : kind
}

function endOfWord(text: string, start: number, classes: Uint8Array): number {
  const { length } = text
  let at = start
  while (at < length) {
    const kind = classes[text.charCodeAt(at)] as number
    if (kind === LETTER || kind === EXTENDER) {
      at++
      continue
    }
    if (kind !== SURROGATE) break
    const pair = classAt(text, at, classes)
    if (pair !== LETTER && pair !== EXTENDER) break
    at += 2
  }
  return at
}

function endOfDenseRun(text: string, start: number, classes: Uint8Array): number {
  let at = start
  while (at < text.length) {
    const kind = classAt(text, at, classes)
    if (kind !== DENSE && kind !== EXTENDER) break
    at += classes[text.charCodeAt(at)] === SURROGATE ? 2 : 1
  }
  return at
}

/** End of `U.S.A` for the single letter at `start`; of the letter alone when no acronym begins there. */
function endOfAcronym(text: string, start: number, classes: Uint8Array): number {
  let end = start + 1
  if (isDigit(text.charCodeAt(start))) return end
  while (
    text.charCodeAt(end) === FULL_STOP
    && classAt(text, end + 1, classes) === LETTER
    && !isDigit(text.charCodeAt(end + 1))
    && classAt(text, end + 2, classes) === SEPARATOR
  ) {
    end += 2
  }
  return end
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function afterPossessive(text: string, at: number, classes: Uint8Array): number {
  if (!isApostrophe(text.charCodeAt(at))) return at
  const letter = text.charAt(at + 1)
  if (letter !== 's' && letter !== 'S') return at
  return classAt(text, at + 2, classes) === SEPARATOR ? at + 2 : at
}

/** Straight, curly either way, full-width. */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0xff07
}

import { foldWhiteSpace } from '../../text/white-space.ts'
import { isKnownAgency } from '../headers/agencies.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { splitNames } from '../headers/person-names.ts'

/** What a field for the author says: names, or the agency that stands in their place. */
export interface AuthorLine {
  /** Names joined with `; `, or words that name nobody as they stand; empty for none. */
  readonly byline: string
  /** As printed; empty for none. */
  readonly agency: string
}

const BY = /^\s*(?:by|von|par|por|di|door)\s*:?\s+(?=\p{L})/iu
/** `Edited by`, `Interview:`, and `From`, which papers print above a correspondent's name. */
const INTRODUCTION =
  /^(?:(?:edited|compiled|written|reported|interview(?:ed)?|reviewed) by|interview|text|texte|bericht|report|words|story)\s*:?\s+(?=\p{Lu})|^from\s+(?=\p{Lu})(?!our\b|own\b|a\b|the\b)/iu
const REPORTS_FROM = /^(?:aus|from)\s\p{Lu}[\p{L} -]{2,30}\s(?:berichtet|reports?)\s+(?=\p{Lu})/iu
const AFTER_NAMES = /\s+(?:reports?|reporting|berichtet)\.?$/iu
const CONTRIBUTED = /\scontributed\b.*$/iu
const KOREAN_ROLE = /\s(?:\p{L}{0,4}기자|특파원|논설위원|위원|앵커|PD)$/u
/** `Daniel Boffey in Brussels`. */
const IN_PLACE = /(?<=^\p{Lu}\S* .{1,40})\sin\s\p{Lu}[\p{L} -]{2,30}$/u
const NOTE_IN_BRACKETS = /(?<=\p{L})\s*[(（][^()（）]{1,60}[)）]/gu
const CREDIT = /^[\s–—-]*[(（](?<agency>[^()（）]{2,60})[)）]$/u

/** Reads a line that a database prints as the author: names without "By", jobs, places and notes. */
export function readAuthorLine(printed: string): AuthorLine {
  const line = foldWhiteSpace(printed).replace(/^[\s;,–—_-]+(?=[^\s(（])/u, '')
  const credit = CREDIT.exec(line)?.groups?.['agency']
  // `(Reuter, PA)` and `(London Independent Service)` name no person, either
  if (credit !== undefined) return { byline: '', agency: credit.trim() }
  if (!/\p{L}/u.test(line)) return { byline: '', agency: '' }
  if (isKnownAgency(line)) return { byline: line, agency: '' }
  // who helped is no author, unless nobody else is named
  const pieces = line.split(/\s*;\s*/u)
  const authors = pieces.filter((piece) => !CONTRIBUTED.test(piece))
  const bare = (authors.length > 0 ? authors : pieces)
    .join('; ')
    .replace(CONTRIBUTED, '')
    .replace(BY, '')
    .replace(REPORTS_FROM, '')
    .replace(INTRODUCTION, '')
    .replace(AFTER_NAMES, '')
    .replace(KOREAN_ROLE, '')
  const names = namesIn(bare)
  return {
    byline: names.length > 0 ? names.join('; ') : (readHeaderLine(bare).byline ?? bare.replace(IN_PLACE, '')),
    agency: '',
  }
}

/** A note in brackets between the names hides those behind it. */
function namesIn(line: string): readonly string[] {
  const names = splitNames(line)
  const noted = splitNames(foldWhiteSpace(line.replace(NOTE_IN_BRACKETS, '')))
  return noted.length > names.length ? noted : names
}

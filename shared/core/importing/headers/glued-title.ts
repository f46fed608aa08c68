import { readFieldLine, type FieldLine } from './field-line.ts'
import { isPersonName } from './person-names.ts'

/** A headline with its byline and date glued to it. */
export interface GluedTitle {
  readonly title: string
  readonly rest: FieldLine
}

const GLUED_BY = /(?<=\p{Ll}{2})(?=By\s\p{Lu})/gu

/**
 * Parts `Dam level falls to recordBy Hugo Stein15 April 2031`: only at a "By" glued to a small letter, with a
 * person's name and a date behind it; null for anything else.
 */
export function readGluedTitle(line: string): GluedTitle | null {
  for (const { index } of line.matchAll(GLUED_BY)) {
    const rest = readFieldLine(line.slice(index))
    const [name = ''] = rest?.byline?.split('; ') ?? []
    if (rest !== null && rest.date !== null && isPersonName(name))
      return { title: line.slice(0, index).trim(), rest }
  }
  return null
}

import type { DraftFields } from '../draft-fields.ts'
import { isKnownAgency } from '../headers/agencies.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { isOutletName } from '../headers/outlet-name.ts'
import { BOILERPLATE_RULE } from './boilerplate.ts'
import { takeFields } from './header-block.ts'

const MAX_TRAILER_LINES = 8
const MAX_LINE_UNITS = 300
const CREDIT_PARAGRAPHS = 3

interface TrailerRule {
  readonly rule: string
  readonly pattern: RegExp
}

const TRAILER_RULES: readonly TrailerRule[] = [
  { rule: 'end-mark', pattern: /^[(<[]?(?:END|ENDS|End of Document|끝|以上|完|###|-\s?30\s?-|-0-)[)>\]]?$/u },
  {
    rule: 'copyright-trailer',
    pattern:
      /^[<(\s]*(?:©|ⓒ|\(c\)|copyright\b|저작권자)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|무단\s?(?:전재|복제)|재배포\s?금지|禁止转载|無断転載/iu,
  },
  { rule: 'mail-trailer', pattern: /^(?:\p{L}{2,20}\s)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s*\(END\))?$/iu },
]
const ADDRESS_LINE = /^(?:https?:\/\/|www\.)\S+$/u
const COPYRIGHT_OWNER =
  /(?:©|ⓒ|\(c\)|copyright|저작권자)[\s(©ⓒc)]*(?:(?:19|20)\d\d[-–, ]*)*(?<owner>[^.,|<>]{2,40})/iu
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const TRAILING_CREDIT = /[(（](?<credit>[^()（）]{2,40})[)）]$/u
const REPORTING = /^\(?(?:additional )?reporting by\s/iu

/** Reads the lines below the text into `fields` and gives back the paragraphs without them. */
export function readTrailer(paragraphs: readonly string[], fields: DraftFields): readonly string[] {
  let end = paragraphs.length
  const kept: string[] = []
  // one paragraph always stays: a file of nothing but small print is still shown
  while (end > 1 && paragraphs.length - end < MAX_TRAILER_LINES) {
    const line = paragraphs[end - 1] ?? ''
    const left = readTrailerLine(line, fields)
    if (left === null) break
    if (left !== '') kept.unshift(left)
    end--
  }
  const body = paragraphs.slice(0, end)
  for (const paragraph of body.slice(-CREDIT_PARAGRAPHS).reverse()) readCredit(paragraph, fields)
  return [...body, ...kept]
}

/** What is left of a line below the text; null for a line that is text. */
function readTrailerLine(line: string, fields: DraftFields): string | null {
  if (line.length > MAX_LINE_UNITS) return null
  if (fields.isOff({ rule: BOILERPLATE_RULE, before: line })) return line
  const rule = TRAILER_RULES.find(({ pattern }) => pattern.test(line))?.rule
  if (rule !== undefined) {
    if (rule === 'copyright-trailer') readCopyright(line, fields)
    return fields.clean(rule, line, '')
  }
  if (ADDRESS_LINE.test(line)) {
    fields.set('url', line, line, 'address-line')
    return fields.clean('address-line', line, '')
  }
  const read = readHeaderLine(line)
  const isFooter =
    read.bodyStart === line.length && (read.date !== null || read.agency !== null) && read.byline === null
  if (!isFooter) return null
  takeFields(fields, line, { ...read, rule: `trailing-${read.rule ?? 'line'}` })
  return fields.clean(`trailing-${read.rule ?? 'line'}`, line, '')
}

function readCopyright(line: string, fields: DraftFields): void {
  const year = YEAR.exec(line)?.[0]
  if (year !== undefined) fields.addNearbyYear(Number(year))
  const owner = COPYRIGHT_OWNER.exec(line)?.groups?.['owner']?.trim() ?? ''
  if (isKnownAgency(owner)) fields.set('agency', owner, line, 'copyright-trailer', 'inferred')
  else if (isOutletName(owner)) fields.set('source', owner, line, 'copyright-trailer', 'inferred')
}

/**
 * A credit in brackets at the end of a paragraph is an agency when it is a known one or repeats the byline, as in
 * the corpus folder scrape-repeated-body. It stays in the text, where it is printed.
 */
function readCredit(paragraph: string, fields: DraftFields): void {
  const credit = TRAILING_CREDIT.exec(paragraph.slice(-60))?.groups?.['credit'] ?? ''
  if (isKnownAgency(credit) || (credit !== '' && credit === fields.values.byline)) {
    fields.set('agency', credit, `(${credit})`, 'trailing-credit')
  }
  if (REPORTING.test(paragraph)) {
    fields.set('byline', readHeaderLine(paragraph).byline, paragraph, 'reporting-credit')
  }
}

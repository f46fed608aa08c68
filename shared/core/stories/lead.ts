import type { ArticleId } from '../../model/ids.ts'
import type { LeadRule } from '../../model/story.ts'
import { isOwnAgency } from './credit.ts'

/** What decides which copy is the lead, and who copied whom. */
export interface CopyFacts {
  readonly id: ArticleId
  /** `dateSortKey` of the day printed; `''` for none. */
  readonly publishedKey: string
  readonly source: string | null
  readonly agency: string | null
  /** Words of the text, repeats counted once. */
  readonly words: number
}

/** Behind every key that begins like it: an unknown hour may be the last of the day. */
const UNKNOWN = '\uffff'

type Order = (x: CopyFacts, y: CopyFacts) => number
type Dated = Pick<CopyFacts, 'publishedKey'>

/** Orders copies by the day and hour printed; what is less precise comes after what it may be later than, no date last. */
export function byDate(x: Dated, y: Dated): number {
  const [dayX, dayY] = [x.publishedKey + UNKNOWN, y.publishedKey + UNKNOWN]
  return dayX < dayY ? -1 : dayX > dayY ? 1 : 0
}

const byLength: Order = (x, y) => y.words - x.words
const byAgency: Order = (x, y) => nearness(y) - nearness(x)
/** Numbers rise with the time of import. */
const byImport: Order = (x, y) => x.id - y.id

/** 2 for the agency's own page, 1 for a copy that credits one, 0 for others. */
function nearness(copy: CopyFacts): number {
  if (isOwnAgency(copy)) return 2
  return copy.agency === null ? 0 : 1
}

const ORDERS: Readonly<Record<LeadRule, readonly Order[]>> = {
  earliest: [byDate, byAgency, byLength, byImport],
  longest: [byLength, byDate, byAgency, byImport],
  agency: [byAgency, byDate, byLength, byImport],
}

/**
 * Orders the copies of a story, the lead first: what the user chose, the last choice before others, then by the rule. No
 * two copies are equal.
 *
 * @param chosenAtMs when the user chose an article as a lead
 */
export function byLead(rule: LeadRule, chosenAtMs: ReadonlyMap<ArticleId, number>): Order {
  const byChoice: Order = (x, y) => (chosenAtMs.get(y.id) ?? -1) - (chosenAtMs.get(x.id) ?? -1)
  const orders = [byChoice, ...ORDERS[rule]]
  return (x, y) => orders.reduce((result, order) => result || order(x, y), 0)
}

import type { ArticleId } from '../../model/ids.ts'
import type { Evidence, Origin } from '../../model/story.ts'
import type { Shares } from './containment.ts'
import { credits } from './credit.ts'
import { byDate, type CopyFacts } from './lead.ts'

/**
 * Confidence by kind, set by judgement and not measured: a credit says it outright; an earlier day is seldom wrong; an
 * hour may be the hour of an update; papers cut a wire story far more often than they add to it; a copy that
 * still credits the agency is nearer to it than one that does not.
 */
const CONFIDENCE01: Readonly<Record<Evidence['kind'], number>> = {
  credit: 0.95,
  day: 0.8,
  hour: 0.65,
  cut: 0.65,
  'agency-copy': 0.6,
}
const NO_EVIDENCE_01 = 0.5
/** Below this difference of the shares neither of two texts is a cut version of the other. */
const CUT_01 = 0.15
const DAY_UNITS = 'YYYY-MM-DD'.length
const HOUR_UNITS = 'YYYY-MM-DDTHH:MM'.length

/** The evidence on whether `copy` was made from `from`. Turned round, it says the opposite. */
export function weighOrigin(copy: CopyFacts, from: CopyFacts, shares: Shares): readonly Evidence[] {
  const { own01, other01 } = shares
  const found = [
    weigh('credit', credits(copy, from), credits(from, copy)),
    ...weighDates(copy.publishedKey, from.publishedKey),
    weigh('cut', own01 - other01 > CUT_01, other01 - own01 > CUT_01),
    weigh(
      'agency-copy',
      copy.agency === null && from.agency !== null,
      copy.agency !== null && from.agency === null,
    ),
  ]
  return found.filter((evidence) => evidence !== null).sort((x, y) => y.confidence01 - x.confidence01)
}

function weighDates(copy: string, from: string): readonly (Evidence | null)[] {
  if (copy.length < DAY_UNITS || from.length < DAY_UNITS) return []
  const [copyDay, fromDay] = [copy.slice(0, DAY_UNITS), from.slice(0, DAY_UNITS)]
  if (copyDay !== fromDay) return [weigh('day', fromDay < copyDay, copyDay < fromDay)]
  if (copy.length < HOUR_UNITS || from.length < HOUR_UNITS) return []
  return [weigh('hour', from < copy, copy < from)]
}

function weigh(kind: Evidence['kind'], isFor: boolean, isAgainst: boolean): Evidence | null {
  if (isFor === isAgainst) return null
  return { kind, speaks: isFor ? 'for' : 'against', confidence01: CONFIDENCE01[kind] }
}

/** Evidence taken together, each piece independent of the others: log odds add up. 0.5 when there is none. */
function combine(evidence: readonly Evidence[]): number {
  const logOdds = evidence.reduce((sum, { speaks, confidence01 }) => {
    const weight = Math.log(confidence01 / (1 - confidence01))
    return speaks === 'for' ? sum + weight : sum - weight
  }, 0)
  return 1 / (1 + Math.exp(-logOdds))
}

type SharesOf = (copy: ArticleId, from: ArticleId) => Shares | null

const NOTHING_SHARED: Shares = { own01: 0, other01: 0 }

/**
 * For every copy the one that it was made from, in the order of the copies: as the user said, else the most likely one.
 * Those for which nothing speaks have none. Among equally likely ones the one sharing most is taken, then the
 * earlier one. Quadratic in the copies.
 *
 * @param sharesOf shares of two copies, the first one's own; null when they have no passage in common
 * @param chosen what the user said; a copy that is in the story no more counts for nothing
 */
export function findOrigins(
  copies: readonly CopyFacts[],
  sharesOf: SharesOf,
  chosen: ReadonlyMap<ArticleId, ArticleId | null> = new Map(),
): readonly Origin[] {
  const earliestFirst = [...copies].sort((x, y) => byDate(x, y) || x.id - y.id)
  return copies.flatMap((copy): readonly Origin[] => {
    const said = chosen.get(copy.id)
    if (said === null)
      return [{ copy: copy.id, from: null, isChosen: true, confidence01: NO_EVIDENCE_01, evidence: [] }]
    const source = said === undefined ? undefined : copies.find(({ id }) => id === said)
    if (source !== undefined) {
      const evidence = weighOrigin(copy, source, sharesOf(copy.id, source.id) ?? NOTHING_SHARED)
      return [{ copy: copy.id, from: source.id, isChosen: true, confidence01: combine(evidence), evidence }]
    }
    let best: Origin | null = null
    let bestWeight = 0
    for (const from of earliestFirst) {
      const shares = from.id === copy.id ? null : sharesOf(copy.id, from.id)
      if (shares === null) continue
      const evidence = weighOrigin(copy, from, shares)
      const confidence01 = combine(evidence)
      const weight = confidence01 * shares.own01
      if (confidence01 <= NO_EVIDENCE_01 || weight <= bestWeight) continue
      best = { copy: copy.id, from: from.id, isChosen: false, confidence01, evidence }
      bestWeight = weight
    }
    return best === null ? [] : [best]
  })
}

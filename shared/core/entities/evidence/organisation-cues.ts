import type { Evidence } from '../candidate.ts'
import { ORGANISATION_COMPANY, ORGANISATION_KINDS, ORGANISATION_RELATIONS } from '../cues.ts'
import type { Token } from '../tokens.ts'
import { give } from './give.ts'
import { isPossessiveMark, type Neighbours } from './neighbours.ts'

/** Points for an organisation: who works there, what it owns, what it is called, agency credits in brackets. */
export function organisationCues(evidence: Evidence, neighbours: Neighbours): void {
  const { tokens, first, end, isOne, before, beforeThat, after, afterThat, kind } = neighbours
  if (before === 'the' && isOne) give(evidence, { organisation: 0.6 })
  const isRelated = before === 'of' || before === 'for'
  if (isRelated && ORGANISATION_RELATIONS.has(beforeThat)) give(evidence, { organisation: 1.5 })
  if (isPossessiveMark(after) && ORGANISATION_COMPANY.has(afterThat)) give(evidence, { organisation: 1.2 })
  if (ORGANISATION_COMPANY.has(after)) give(evidence, { organisation: 1.2 })
  if (before === '(' && after === ')') {
    give(evidence, isCredit(tokens, first - 1, end) ? { organisation: 1.8 } : { person: -0.5 })
  }
  if (isNamedAs(tokens, first)) give(evidence, { organisation: 2 })
  if (ORGANISATION_KINDS.has(kind)) give(evidence, { organisation: 2.5 })
  if (ORGANISATION_KINDS.has(before)) give(evidence, { organisation: 1.2 })
}

/** True for brackets that end a paragraph, in which agencies are credited: `… missile launches. (Yonhap)`. */
function isCredit(tokens: readonly Token[], opening: number, end: number): boolean {
  const next = tokens[end + 1]
  return /^[.!?"”]$/.test(tokens[opening - 1]?.text ?? '') && (next === undefined || next.opensSentence)
}

/** True for `a forum known as the Quad`, `the group called …`. */
function isNamedAs(tokens: readonly Token[], first: number): boolean {
  const lowerAt = (i: number) => tokens[i]?.lower ?? ''
  let i = first - 1
  if (lowerAt(i) === 'the') i--
  if (lowerAt(i) === 'as') i--
  if (!/^(?:known|called|named|dubbed)$/.test(lowerAt(i))) return false
  return [1, 2, 3].some((back) => ORGANISATION_KINDS.has(lowerAt(i - back)))
}

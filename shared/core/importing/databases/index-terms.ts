import type { IndexTerm } from '../../../model/supplement.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'

const MAX_TERMS = 500
const MAX_NAME_UNITS = 300
const WEIGHT = /\s*\((?<weight>\d{1,3})\s?%\)\s*$/u

/** The terms in `SHIPPING (92%); PORTS & HARBOURS (78%)`, as delivered but for their weights. */
export function weightedTerms(value: string, type: IndexTerm['type']): readonly IndexTerm[] {
  return value
    .split(/\s*;\s*/u)
    .slice(0, MAX_TERMS)
    .map((piece) => toTerm(foldWhiteSpace(piece), type))
    .filter(({ name }) => name !== '')
}

function toTerm(piece: string, type: IndexTerm['type']): IndexTerm {
  const match = WEIGHT.exec(piece)
  const weight = match?.groups?.['weight']
  return {
    type,
    name: piece.slice(0, match?.index ?? piece.length).slice(0, MAX_NAME_UNITS),
    weight01: weight === undefined ? null : Math.min(1, Number(weight) / 100),
  }
}

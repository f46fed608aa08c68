import type { IndexTerm } from '../../../../model/supplement.ts'
import { foldWhiteSpace } from '../../../text/white-space.ts'

/** The names in `skorea : South Korea | asiaz : Asia`. */
export function factivaTerms(value: string, type: IndexTerm['type']): readonly IndexTerm[] {
  return value
    .split('|')
    .map((piece) => foldWhiteSpace(piece.replace(/^\s*[\w.-]{1,20}\s+:\s/u, '')))
    .filter((name) => name !== '')
    .map((name) => ({ type, name: name.slice(0, 300), weight01: null }))
}

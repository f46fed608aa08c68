import { expect } from 'vitest'
import { parseQuery, type QueryNode } from '../../../shared/core/query/index.ts'
import type { SearchIndex } from '../../../shared/core/search/index.ts'
import type { LunrOracle } from './lunr-oracle.ts'

/** The same documents in both. */
export interface Pair {
  readonly index: SearchIndex
  readonly oracle: LunrOracle
}

/** Expects the matches of lunr, its scores, and its order up to equal scores; answers how many there are. */
export function expectLunrsAnswer({ index, oracle }: Pair, text: string): number {
  const root = parseQuery(text).root as QueryNode
  const { ids, scores } = index.search(root)
  const expected = oracle.search(root)
  const scoreOf = new Map(expected.map(({ id, score }) => [id, score]))
  expect(
    [...ids].sort((a, b) => a - b),
    text,
  ).toEqual([...scoreOf.keys()].sort((a, b) => a - b))
  const scoreErrors = expected.map(({ score }, place) => Math.abs((scores[place] as number) - score))
  expect(Math.max(0, ...scoreErrors), `${text}: scores`).toBeLessThan(1e-4)
  const orderErrors = expected.map(({ score }, place) =>
    Math.abs((scoreOf.get(ids[place] as number) ?? NaN) - score),
  )
  expect(Math.max(0, ...orderErrors), `${text}: order`).toBeLessThan(1e-4)
  return expected.length
}

import type { ArticleId } from '../../model/ids.ts'
import { copiesOf, LEAST_WORDS } from './containment.ts'
import type { DecidedSides } from './decided-sides.ts'
import type { TextGraph } from './text-graph.ts'

type Sides = Map<object, 'one' | 'other'>

/** Articles that nothing can part: of one text, and on the same side of every split. */
interface Unit {
  readonly key: number
  readonly ids: readonly ArticleId[]
  readonly sides: Sides
}

/** A reason to join two units, the strongest first. */
interface Tie {
  readonly x: number
  readonly y: number
  /** Greater and lesser share of words; 2 for the same text, 3 for a decision of the user. */
  readonly most: number
  readonly least: number
}

const SAME_TEXT = 2
const DECIDED = 3

/**
 * Groups the articles of some texts into stories, the single ones included. Ties are followed from the strongest to the
 * weakest, and one that would bring together what the user split is passed over: so the stories depend on the links
 * and decisions alone, not on their order. O(n log n) in the links.
 *
 * @param keys texts; no story reaches beyond them
 */
export function groupArticles(
  keys: Iterable<number>,
  graph: TextGraph,
  decided: DecidedSides,
): readonly (readonly ArticleId[])[] {
  const units: Unit[] = []
  const unitsOf = new Map<number, readonly number[]>()
  for (const key of [...new Set(keys)].sort((x, y) => x - y)) {
    const own = unitsOfText(key, graph, decided)
    unitsOf.set(
      key,
      own.map((_, index) => units.length + index),
    )
    units.push(...own)
  }
  const ties = [...tiesOfDecisions(units, decided), ...tiesOfTexts(unitsOf, graph)]
  ties.sort((s, t) => t.most - s.most || t.least - s.least || s.x - t.x || s.y - t.y)
  return join(units, ties)
}

function unitsOfText(key: number, graph: TextGraph, decided: DecidedSides): readonly Unit[] {
  const isShort = graph.wordsOf(key) < LEAST_WORDS
  const units: { readonly key: number; readonly ids: ArticleId[]; readonly sides: Sides }[] = []
  for (const id of graph.idsOf(key)) {
    const sides = new Map(decided.sidesOf(id))
    const same = isShort ? undefined : units.find((unit) => areSame(unit.sides, sides))
    if (same === undefined) units.push({ key, ids: [id], sides })
    else same.ids.push(id)
  }
  return units
}

function areSame(one: Sides, other: Sides): boolean {
  return one.size === other.size && [...one].every(([split, side]) => other.get(split) === side)
}

function tiesOfDecisions(units: readonly Unit[], decided: DecidedSides): readonly Tie[] {
  const unitOf = new Map(units.flatMap(({ ids }, unit) => ids.map((id) => [id, unit] as const)))
  const ties: Tie[] = []
  for (const [id, unit] of unitOf) {
    for (const { articles } of decided.togetherOf(id)) {
      const first = articles.find((article) => unitOf.has(article)) ?? id
      ties.push({ x: unitOf.get(first) ?? unit, y: unit, most: DECIDED, least: DECIDED })
    }
  }
  return ties
}

function tiesOfTexts(unitsOf: ReadonlyMap<number, readonly number[]>, graph: TextGraph): readonly Tie[] {
  const known = new Map<number, boolean>()
  const ties: Tie[] = []
  for (const [key, own] of unitsOf) {
    if (graph.wordsOf(key) >= LEAST_WORDS) {
      own.forEach((x, index) =>
        own.slice(index + 1).forEach((y) => ties.push({ x, y, most: SAME_TEXT, least: SAME_TEXT })),
      )
    }
    for (const { other, most01, least01 } of copiesOf(graph, key, known)) {
      if (other < key) continue
      for (const x of own)
        for (const y of unitsOf.get(other) ?? []) ties.push({ x, y, most: most01, least: least01 })
    }
  }
  return ties
}

function join(units: readonly Unit[], ties: readonly Tie[]): readonly (readonly ArticleId[])[] {
  const parent = units.map((_, unit) => unit)
  const sides = units.map((unit) => unit.sides)
  const rootOf = (unit: number): number => {
    let root = unit
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = unit; at !== root;) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  for (const { x, y } of ties) {
    const [one, other] = [rootOf(x), rootOf(y)]
    const joined = one === other ? null : joinSides(sides[one], sides[other])
    if (joined === null) continue
    parent[other] = one
    sides[one] = joined
  }
  const groups = new Map<number, ArticleId[]>()
  units.forEach(({ ids }, unit) => {
    const root = rootOf(unit)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [...ids])
    else group.push(...ids)
  })
  return [...groups.values()].map((ids) => ids.sort((x, y) => x - y))
}

/** The sides of two groups together; null when a split stands between them. */
function joinSides(one: Sides | undefined, other: Sides | undefined): Sides | null {
  const joined: Sides = new Map(one)
  for (const [split, side] of other ?? []) {
    if ((joined.get(split) ?? side) !== side) return null
    joined.set(split, side)
  }
  return joined
}

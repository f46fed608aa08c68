import type { EntityType, Mention } from '../../../model/mention.ts'
import { bareName, comparableName } from './names.ts'

/** The mentions of one article with the same comparable name, and the group they were joined to. */
export interface NameGroup {
  readonly type: EntityType
  readonly comparable: string
  readonly words: readonly string[]
  /** Names as printed, without titles, in order of the text. */
  readonly names: string[]
  readonly mentions: Mention[]
  joinedTo: NameGroup | null
}

/** Groups the mentions by type and comparable name, in the order of their first mention. Dates are left out. */
export function groupByName(mentions: readonly Mention[]): readonly NameGroup[] {
  const groups = new Map<string, NameGroup>()
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { type } = mention
    if (type === 'date') continue
    const name = bareName(mention.surface, type)
    const comparable = comparableName(name, type)
    const key = `${type}:${comparable}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { type, comparable, words: comparable.split(' '), names: [], mentions: [], joinedTo: null }
      groups.set(key, group)
    }
    group.names.push(name)
    group.mentions.push(mention)
  }
  return [...groups.values()]
}

/** The group that a group ended up in. */
export function rootOf(group: NameGroup): NameGroup {
  let root = group
  while (root.joinedTo !== null) root = root.joinedTo
  return root
}

/** Makes two groups one; `into` gives the name. */
export function join(group: NameGroup, into: NameGroup): void {
  const from = rootOf(group)
  const to = rootOf(into)
  if (from !== to) from.joinedTo = to
}

/** The one group that all candidates ended up in; null when there is none or more than one. */
export function onlyRoot(candidates: readonly NameGroup[]): NameGroup | null {
  const roots = new Set(candidates.map(rootOf))
  const [only] = roots
  return roots.size === 1 && only !== undefined ? only : null
}

import { join, type NameGroup, onlyRoot } from './groups.ts'
import { isAsianSurname } from './names.ts'

/**
 * Joins short names of people to full ones: a surname, an East Asian surname that comes first, a given name that only
 * one person bears. Of several people with the surname the one named last before it is meant; two full names are
 * never joined unless one is the other with a middle name.
 */
export function joinPeople(groups: readonly NameGroup[]): void {
  const full = groups.filter(({ words }) => words.length > 1)
  const bySurname = groupedBy(full, surnameOf)
  for (const group of full) {
    const longer = (bySurname.get(surnameOf(group)) ?? []).filter(
      (other) =>
        other !== group && other.words.length > group.words.length && other.words[0] === group.words[0],
    )
    const only = group.words.length === 2 && !isAsianName(group) ? onlyRoot(longer) : null
    if (only !== null) join(group, only)
  }
  joinKoreanSurnames(groups)
  const byGivenName = groupedBy(full, givenNameOf)
  for (const group of groups) {
    const [name] = group.words
    if (group.words.length !== 1 || name === undefined || name.length < 2) continue
    const family = bySurname.get(name) ?? []
    const meant = onlyRoot(family) ?? namedLastBefore(family, group) ?? onlyRoot(byGivenName.get(name) ?? [])
    if (meant !== null) join(group, meant)
  }
}

/** `문` = `문재인`: a Korean surname of one syllable goes with the full name last named before it. */
function joinKoreanSurnames(groups: readonly NameGroup[]): void {
  const full = groups.filter(({ comparable }) => /^[가-힣]{3}$/.test(comparable))
  const bySurname = groupedBy(full, ({ comparable }) => comparable.charAt(0))
  for (const group of groups) {
    if (!/^[가-힣]$/.test(group.comparable)) continue
    const family = bySurname.get(group.comparable) ?? []
    const meant = onlyRoot(family) ?? namedLastBefore(family, group)
    if (meant !== null) join(group, meant)
  }
}

function groupedBy(
  groups: readonly NameGroup[],
  keyOf: (group: NameGroup) => string,
): ReadonlyMap<string, readonly NameGroup[]> {
  const result = new Map<string, NameGroup[]>()
  for (const group of groups) {
    const key = keyOf(group)
    const list = result.get(key)
    if (list === undefined) result.set(key, [group])
    else list.push(group)
  }
  return result
}

/** `Moon Jae-in` and `Kim Song`, but not `Lee Smith`: the surname first, then one given name. */
function isAsianName({ words }: NameGroup): boolean {
  const [first = '', second = ''] = words
  if (words.length !== 2 || !isAsianSurname(first)) return false
  return second.includes('-') || !WESTERN_TOO.has(first) || isAsianSurname(second)
}

/** Surnames of East Asia that are given names in the West as well. */
const WESTERN_TOO = new Set([
  'lee',
  'kim',
  'jay',
  'may',
  'ray',
  'dean',
  'ian',
  'jo',
  'jean',
  'don',
  'guy',
  'van',
  'jan',
  'june',
  'kay',
])

function surnameOf(group: NameGroup): string {
  return (isAsianName(group) ? group.words[0] : group.words.at(-1)) ?? ''
}

function givenNameOf(group: NameGroup): string {
  return (isAsianName(group) ? group.words.at(-1) : group.words[0]) ?? ''
}

function namedLastBefore(family: readonly NameGroup[], short: NameGroup): NameGroup | null {
  const position = short.mentions[0]?.start ?? 0
  let best: NameGroup | null = null
  let bestStart = -1
  for (const group of family) {
    for (const { start } of group.mentions) {
      if (start < position && start > bestStart) {
        best = group
        bestStart = start
      }
    }
  }
  return best
}

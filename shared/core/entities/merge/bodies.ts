import { join, type NameGroup, onlyRoot, rootOf } from './groups.ts'
import { initialsOf } from './names.ts'

const ABBREVIATION = /^\p{Lu}[\p{L}&]?[\p{Lu}&]{1,7}$/u

/**
 * Joins short names of places and organisations to long ones: `Long Form (LF)`, an abbreviation made of the initials,
 * and an organisation's first words (`Harbour Board` = `Harbour Board of Norrland`).
 *
 * @param text the article's text, in which brackets are looked for; without it they are not used
 */
export function joinBodies(groups: readonly NameGroup[], text: string | undefined): void {
  if (text !== undefined) joinBracketed(groups, text)
  const byInitials = new Map<string, NameGroup[]>()
  const byOpening = new Map<string, NameGroup[]>()
  for (const group of groups) {
    if (group.words.length === 1) continue
    addTo(byInitials, `${group.type} ${initialsOf(group.names[0] ?? '')}`, group)
    if (group.type !== 'organisation') continue
    for (let count = 1; count < group.words.length; count++) {
      addTo(byOpening, group.words.slice(0, count).join(' '), group)
    }
  }
  for (const group of groups) {
    if (rootOf(group) !== group) continue
    const short = (group.names[0] ?? '').replace(/[.\s]/g, '')
    const isAbbreviation = group.words.length === 1 && ABBREVIATION.test(short)
    const spelledOut = isAbbreviation ? onlyRoot(byInitials.get(`${group.type} ${short}`) ?? []) : null
    const longer =
      group.type === 'organisation' && group.comparable.length > 2
        ? onlyRoot(byOpening.get(group.comparable) ?? [])
        : null
    const meant = spelledOut ?? longer
    if (meant !== null) join(group, meant)
  }
}

function addTo(lists: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [group])
  else list.push(group)
}

function joinBracketed(groups: readonly NameGroup[], text: string): void {
  const ordered = groups
    .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  for (const [i, long] of ordered.entries()) {
    const short = ordered[i + 1]
    if (short === undefined) break
    const between = text.slice(long.mention.end, short.mention.start)
    const isBracketed = /^\s?\(\s?$/.test(between) && text[short.mention.end] === ')'
    if (isBracketed && isShortFor(short.mention.surface, long.mention.surface)) join(short.group, long.group)
  }
}

function isShortFor(short: string, long: string): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '')
  const opening = long.replace(/^the /i, '').charAt(0).toUpperCase()
  return capitals.length > 1 && short.length < long.length && capitals.startsWith(opening)
}

import type { EntityKey } from '../../../model/ids.ts'
import type { ArticleEntity, Mention } from '../../../model/mention.ts'
import { joinBodies } from './bodies.ts'
import { groupByName, type NameGroup, rootOf } from './groups.ts'
import { joinPeople } from './people.ts'

/**
 * The entities of one article: its mentions merged over aliases, in the order of their first mention. Titles and
 * possessives do not count; a surname goes with the full name (`Moon` = `Moon Jae-in`, while `Kim Jong-un` and `Kim Song`
 * stay apart), other names of countries and organisations with the usual one, abbreviations with their long form.
 * Dates are left out. Cost linear in the mentions but for the few groups that share a surname.
 *
 * The key is made of the type and the comparable name, so that it is equal for equal names in every article.
 *
 * @param text the article's text; with it `Long Form (LF)` is read from the brackets
 */
export function mergeMentions(mentions: readonly Mention[], text?: string): ArticleEntity[] {
  const groups = groupByName(mentions)
  joinPeople(groups.filter(({ type }) => type === 'person'))
  joinBodies(
    groups.filter(({ type }) => type !== 'person'),
    text,
  )
  const members = new Map<NameGroup, NameGroup[]>()
  for (const group of groups) {
    const root = rootOf(group)
    const list = members.get(root)
    if (list === undefined) members.set(root, [group])
    else list.push(group)
  }
  return [...members]
    .map(([root, joined]) => entityOf(root, joined))
    .sort((a, b) => firstStart(a) - firstStart(b))
}

function entityOf(root: NameGroup, joined: readonly NameGroup[]): ArticleEntity {
  const mentions = joined
    .flatMap((group) => group.mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }))
  return {
    key: `${root.type}:${root.comparable}` as EntityKey,
    type: root.type,
    name: fullestName(joined),
    mentions,
  }
}

/** The name with most words; of equally long ones the longer text, then one not in capitals, then the first printed. */
function fullestName(joined: readonly NameGroup[]): string {
  let best = ''
  for (const name of joined.flatMap((group) => group.names)) {
    const more = name.split(' ').length - best.split(' ').length
    const longer = name.length - best.length
    const isCalmer = longer === 0 && best === best.toUpperCase() && name !== best
    if (best === '' || more > 0 || (more === 0 && (longer > 0 || isCalmer))) best = name
  }
  return best
}

function firstStart({ mentions }: ArticleEntity): number {
  return mentions[0]?.start ?? 0
}

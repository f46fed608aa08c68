import type { PhraseNode, QueryNode, WordNode } from '../query/index.ts'
import { analyse } from './analysis/analyse.ts'
import { stemmersIn } from './analysis/stemmers.ts'
import { termsInLanguages } from './analysis/word.ts'
import { expandTerms } from './matching/expand.ts'
import { nearestWord } from './matching/nearest-word.ts'
import type { Segment } from './segment/segment.ts'

/**
 * A query with every word that occurs nowhere replaced by the nearest word that does; null when there is none to
 * replace, or one has no neighbour. Everything else stays as it was typed. A walk over the dictionaries for each.
 */
export function suggestQuery(segments: readonly Segment[], root: QueryNode, text: string): string | null {
  const stemmers = stemmersIn(segments.reduce((bits, segment) => bits | segment.languages, 0))
  let suggested = text
  let hasChanged = false
  // from the end, so that the places before stay where they are
  for (const node of textsOf(root).sort((a, b) => b.start - a.start)) {
    const at = text.indexOf(node.text, node.start)
    if (at < 0 || at >= node.end) continue
    for (const { form, start, end, kind } of analyse(node.text).reverse()) {
      if (kind !== 'word') continue
      const raw = node.text.slice(start, end)
      const matcher = { kind: 'exact', form, terms: termsInLanguages(raw, stemmers) } as const
      if (segments.some(({ dictionary }) => expandTerms(dictionary, matcher).length > 0)) continue
      const nearest = nearestWord(segments, raw)
      if (nearest === null) return null
      suggested = suggested.slice(0, at + start) + nearest + suggested.slice(at + end)
      hasChanged = true
    }
  }
  return hasChanged ? suggested : null
}

/** Words and phrases that are asked for as they stand, not under a NOT. */
function textsOf(node: QueryNode): (WordNode | PhraseNode)[] {
  switch (node.kind) {
    case 'word':
      return node.editDistance > 0 || node.text.includes('*') ? [] : [node]
    case 'phrase':
      return node.text.includes('*') ? [] : [node]
    case 'and':
    case 'or':
      return node.children.flatMap(textsOf)
    case 'not':
    case 'filter':
      return []
  }
}

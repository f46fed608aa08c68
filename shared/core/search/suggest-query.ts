import type { PhraseNode, QueryNode, WordNode } from '../query/index.ts'
import { analyse } from './analysis/analyse.ts'
import { stemmersIn } from './analysis/stemmers.ts'
import { termsInLanguages } from './analysis/word.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { nearestWord } from './matching/nearest-word.ts'

/**
 * A query with every word that occurs nowhere replaced by the nearest word that does; null when there is none to
 * replace, or one has no neighbour. Everything else stays as it was typed. A walk over the dictionaries for each.
 */
export function suggestQuery(lexicon: Lexicon, root: QueryNode, text: string): string | null {
  const stemmers = stemmersIn(lexicon.languages)
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
      if (lexicon.isHeld(lexicon.expand(matcher))) continue
      const nearest = nearestWord(lexicon, raw)
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

import { countWordsInside } from '@shared/core/passages/index.ts'
import type { SharedPassage } from '@shared/model/passage.ts'
import type { Comparison, PairSummary, PassageChoice } from '../../state/comparison.ts'
import { type AsideKind, asideKindOf, isEditedPassage, numberPassages } from '../../state/number-passages.ts'
import type { AlignedArticles, AlignedPair } from './align-articles.ts'

/** Why a passage is left out; null when it is shown. */
function reasonToHide(
  { kind, sharedWords }: SharedPassage,
  { minimumWords, shownKinds }: PassageChoice,
): AsideKind | 'short' | null {
  const aside = asideKindOf(kind)
  if (aside !== null && !shownKinds.includes(aside)) return aside
  return sharedWords < minimumWords ? 'short' : null
}

/** The comparison as the user wants to see it: numbers and counts are those of the passages that are shown. */
export function choosePassages(aligned: AlignedArticles, choice: PassageChoice): Comparison {
  const hidden = { quotation: 0, stock: 0, table: 0, short: 0 }
  const pairs = aligned.pairs.map((pair) => ({
    ...pair,
    passages: pair.passages.filter((passage) => {
      const reason = reasonToHide(passage, choice)
      if (reason !== null) hidden[reason]++
      return reason === null
    }),
  }))
  return {
    base: aligned.base,
    passages: numberPassages(aligned.base, pairs),
    pairs: pairs.map((pair, index) => summarise(aligned.baseText, pair, aligned.pairs[index])),
    hidden,
    gone: aligned.gone,
  }
}

/** @param all the pair with every passage: where none is left out its words are counted already */
function summarise(baseText: string, pair: AlignedPair, all: AlignedPair | undefined): PairSummary {
  const { articleId, passages, words } = pair
  const { a, b } = passages.length === all?.passages.length ? all.shared : countShared(baseText, pair)
  return {
    articleId,
    words: { base: words.a, other: words.b },
    shared: { base: a, other: b },
    passages: passages.length,
    edited: passages.filter(isEditedPassage).length,
  }
}

function countShared(baseText: string, { text, passages }: AlignedPair): AlignedPair['shared'] {
  return {
    a: countWordsInside(
      baseText,
      passages.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })),
    ),
    b: countWordsInside(
      text,
      passages.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd })),
    ),
  }
}

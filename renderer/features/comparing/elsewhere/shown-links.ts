import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import { countWords } from '@shared/core/passages/index.ts'
import type { PassageChoice } from '../../../state/comparison.ts'
import { asideKindOf } from '../../../state/number-passages.ts'

/** A span of so many characters has more words than the longest minimum that can be chosen, in any script. */
const SURELY_LONG = 400

/** The links with the passages that the user wants to see; links that have none of them are left out. */
export function shownLinks(
  text: string,
  links: readonly ArticleLink[],
  { minimumWords, shownKinds }: PassageChoice,
): readonly ArticleLink[] {
  return links.flatMap((link): ArticleLink[] => {
    const spans = link.spans.filter(({ kind, aStart, aEnd }) => {
      const aside = asideKindOf(kind)
      if (aside !== null && !shownKinds.includes(aside)) return false
      return aEnd - aStart >= SURELY_LONG || countWords(text.slice(aStart, aEnd)) >= minimumWords
    })
    return spans.length === 0 ? [] : [{ ...link, spans }]
  })
}

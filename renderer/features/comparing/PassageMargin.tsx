import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { alignPassage, type NumberedPlace, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { Margin } from './Margin.tsx'
import { comparingMessages } from './messages.ts'

interface PassageMarginProps {
  readonly articleId: ArticleId
  readonly paragraph: Span
  /** The passages that touch the paragraph, ordered by their place. */
  readonly places: readonly NumberedPlace[]
}

/** The numbers of passages beside one paragraph. */
export function PassageMargin({ articleId, paragraph, places }: PassageMarginProps) {
  const m = useMessages(comparingMessages)
  const active = useComparison(({ activeNumber }) =>
    places.some(({ number }) => number === activeNumber) ? activeNumber : null,
  )
  const passages = useComparison(({ comparison }) => comparison?.passages)
  /** The colours say which kind it is, and its length is seen: both are told to who does not see them. */
  const describe = ({ number, kind }: NumberedPlace): string => {
    const passage = passages?.find((each) => each.number === number)
    const aside = passage?.aside ?? null
    return [
      ...(aside === null ? [] : [m[aside]]),
      kind === 'edited' ? m.editedKind : m.exact,
      ...(passage === undefined ? [] : [m.wordCount(passage.sharedWords)]),
    ].join(', ')
  }
  return (
    <Margin
      paragraph={paragraph}
      marks={places}
      badgeOf={(place) => ({
        text: String(place.number),
        name: m.passage(place.number),
        description: describe(place),
        isCurrent: place.number === active,
        onPress: () => alignPassage(place.number, articleId),
      })}
    />
  )
}

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
  return (
    <Margin
      paragraph={paragraph}
      marks={places}
      badgeOf={({ number }) => ({
        text: String(number),
        name: m.passage(number),
        isCurrent: number === active,
        onPress: () => alignPassage(number, articleId),
      })}
    />
  )
}

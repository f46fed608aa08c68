import type { Span } from '@shared/model/span.ts'
import { useMessages } from '../../../state/messages.ts'
import { Margin, type MarginMark } from '../Margin.tsx'
import { useElsewhere } from './elsewhere-state.ts'
import type { Stretch } from './find-stretches.ts'
import { elsewhereMessages } from './messages.ts'
import { showStretch } from './places.ts'

export interface StretchMark extends MarginMark {
  readonly stretch: Stretch
}

interface StretchMarginProps {
  readonly paragraph: Span
  readonly marks: readonly StretchMark[]
}

/** Beside a paragraph: in how many other articles a part of it stands. */
export function StretchMargin({ paragraph, marks }: StretchMarginProps) {
  const m = useMessages(elsewhereMessages)
  return (
    <Margin
      paragraph={paragraph}
      marks={marks}
      badgeOf={({ stretch }) => ({
        text: String(stretch.articleIds.length),
        name: m.alsoIn(stretch.articleIds.length),
        isCurrent: false,
        onPress: () => {
          const { found } = useElsewhere.getState()
          if (found !== null) showStretch(found, stretch)
        },
      })}
    />
  )
}

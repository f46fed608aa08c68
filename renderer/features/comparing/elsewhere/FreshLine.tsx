import type { ArticleId } from '@shared/model/ids.ts'
import { useComparison } from '../../../state/comparison.ts'
import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { freshPercent, useElsewhere } from './elsewhere-state.ts'
import styles from './FreshLine.module.css'
import { elsewhereMessages } from './messages.ts'
import { showAllElsewhere } from './places.ts'
import { toggleOnlyNew } from './only-new.ts'

/** In the head of an article that is read alone: how much of it stands nowhere else, and where the rest does. */
export function FreshLine({ articleId }: { readonly articleId: ArticleId }) {
  const m = useMessages(elsewhereMessages)
  const found = useElsewhere((state) => state.found)
  const isOnlyNew = useComparison((state) => state.show === 'new')
  if (found?.articleId !== articleId || found.links.length === 0) return null
  return (
    <p className={styles.line}>
      <strong>{m.fresh(`${freshPercent(found)} %`)}</strong>
      {found.isComplete ? null : <span>{m.soFar}</span>}
      <Button onClick={() => showAllElsewhere(found)}>{m.alsoIn(found.links.length)}</Button>
      <Button isPressed={isOnlyNew} onClick={toggleOnlyNew}>
        {m.onlyNew}
      </Button>
    </p>
  )
}

import { useId } from 'react'
import { useMessages } from '../../state/messages.ts'
import styles from './ArticleText.module.css'
import { readingMessages } from './messages.ts'
import type { FoldRow } from './text-rows.ts'

interface FoldLineProps {
  readonly row: FoldRow
  readonly onToggle: (number: number) => void
}

/** The line that stands for paragraphs which repeat earlier ones. */
export function FoldLine({ row: { number, run, isShown }, onToggle }: FoldLineProps) {
  const m = useMessages(readingMessages)
  const id = useId()
  const first = run.repeatsFirst + 1
  const last = run.repeatsLast + 1
  const text =
    run.paragraphCount === 1 ? m.repeatsOne(first, last) : m.repeatsMany(run.paragraphCount, first, last)
  return (
    <div className={styles.fold} data-shown={isShown}>
      <span id={id} className={styles.foldText}>
        {text}
      </span>
      <button
        type="button"
        className={styles.foldButton}
        aria-label={m.repeat(number)}
        aria-describedby={id}
        aria-expanded={isShown}
        onClick={() => onToggle(number)}
      >
        {isShown ? m.hide : m.show}
      </button>
    </div>
  )
}

import { memo, type ReactNode } from 'react'
import styles from './ArticleText.module.css'

interface ParagraphProps {
  readonly text: string
  readonly start: number
  readonly margin: ReactNode
}

/** One paragraph with its margin. Its text is one node, so that offsets and ranges map to each other. */
export const Paragraph = memo(function Paragraph({ text, start, margin }: ParagraphProps) {
  return (
    <div className={styles.block}>
      {margin}
      <p data-start={start}>{text}</p>
    </div>
  )
})

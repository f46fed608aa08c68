import type { SurvivingSentence } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import styles from './StoryPage.module.css'

interface BarcodeProps {
  readonly sentences: readonly SurvivingSentence[]
  /** The copy; null for the base itself, which has every sentence. */
  readonly id: ArticleId | null
}

/**
 * Which sentences of the base a copy has: a stripe as long as the sentence for each. One path, as a story may have
 * hundreds of copies. Hidden from assistive technology: the shares beside it and the sentences below say the same.
 */
export function Barcode({ sentences, id }: BarcodeProps) {
  const total = sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    <svg
      className={styles.barcode}
      viewBox={`0 0 ${Math.max(1, total)} 1`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path d={stripesOf(sentences, id)} />
    </svg>
  )
}

function stripesOf(sentences: readonly SurvivingSentence[], id: ArticleId | null): string {
  let at = 0
  let path = ''
  for (const { start, end, ids } of sentences) {
    const from = at
    at += end - start
    if (id === null || ids.includes(id)) path += `M${from} 0H${at}V1H${from}Z`
  }
  return path
}

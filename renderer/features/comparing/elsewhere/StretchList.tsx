import { useMessages } from '../../../state/messages.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import styles from '../SharedTab.module.css'
import type { Elsewhere } from './elsewhere-state.ts'
import { elsewhereMessages } from './messages.ts'
import { showStretch } from './places.ts'

/** The parts of an article read alone that stand in others, in the order of its text. */
export function StretchList({ elsewhere }: { readonly elsewhere: Elsewhere }) {
  const m = useMessages(elsewhereMessages)
  const { articleId, text, stretches } = elsewhere
  return (
    <ol className={styles.list}>
      {stretches.map((stretch) => (
        <li key={stretch.start}>
          <button
            type="button"
            className={styles.passage}
            onClick={() => {
              useWorkspace.setState({ reveal: { articleId, span: stretch } })
              showStretch(elsewhere, stretch)
            }}
          >
            <span className={styles.facts}>{m.alsoIn(stretch.articleIds.length)}</span>
            <span className={styles.quote}>{text.slice(stretch.start, stretch.end)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

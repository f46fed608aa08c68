import type { CleaningStep } from '@shared/model/article.ts'
import { useMessages } from '../../state/messages.ts'
import { cleaningRules, ruleName } from './cleaning-rules.ts'
import styles from './Dialogs.module.css'
import { readingMessages } from './messages.ts'

/** What the importer took out of the text or changed in it. */
export function CleaningSteps({ steps }: { readonly steps: readonly CleaningStep[] }) {
  const m = useMessages(readingMessages)
  const names = useMessages(cleaningRules)
  return (
    <section>
      <h3 className={styles.heading}>{m.cleaning}</h3>
      {steps.length === 0 ? <p className={styles.quiet}>{m.cleaningNone}</p> : null}
      <ul className={styles.steps}>
        {steps.map(({ rule, before, after }, index) => (
          // steps have no identity of their own and never change their order
          <li key={index} className={styles.step}>
            “{before}” <span className={styles.quiet}>{after === '' ? m.removed : m.cleanedTo(after)}</span>
            <span className={styles.quiet}> · {ruleName(rule, names)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

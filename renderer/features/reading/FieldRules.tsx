import { currentMessages, useMessages } from '../../state/messages.ts'
import { remember } from '../../state/undo.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Dialogs.module.css'
import { removeRule, useFieldRules } from './field-rules.ts'
import { readingText, ruledFieldName, ruleMessages, scopeText } from './rule-messages.ts'

/** The user's rules for fields, each with a button that removes it; for the settings. */
export function FieldRules() {
  const m = useMessages(ruleMessages)
  const rules = useFieldRules()
  if (rules === undefined) return null
  return (
    <Section title={m.listTitle}>
      {rules.length === 0 ? <p className={styles.quiet}>{m.listEmpty}</p> : null}
      <ul className={styles.rules}>
        {rules.map(({ id, scope, field, reading }) => {
          const text = `${scopeText(scope, m)} · ${ruledFieldName(field, m)}: ${readingText(reading, m)}`
          const remove = async (): Promise<void> =>
            remember(() => currentMessages(ruleMessages).actRemove, await removeRule(id))
          return (
            <li key={id} className={styles.rule}>
              <span>
                <bdi>{text}</bdi>
              </span>
              <Button look="outlined" aria-label={m.remove(text)} onClick={() => void remove()}>
                {m.removeShort}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

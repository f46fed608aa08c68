import type { CleaningStep, StepKey } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { cleaningRules, ruleName } from './cleaning-rules.ts'
import styles from './Dialogs.module.css'
import { readingMessages } from './messages.ts'
import { cleanWithout, groupSteps, type StepGroup, stepsOffAfter } from './switch-steps.ts'

interface CleaningStepsProps {
  readonly articleId: ArticleId
  readonly steps: readonly CleaningStep[]
}

/** What the importer took out of the text or changed in it, each with a switch: off, the text is read anew without it. */
export function CleaningSteps({ articleId, steps }: CleaningStepsProps) {
  const m = useMessages(readingMessages)
  const [isReading, setIsReading] = useState(false)
  const switchSteps = (switched: readonly StepKey[], rule: string, isOff: boolean): void => {
    // a second switch would start from steps that are being changed
    if (isReading) return
    setIsReading(true)
    const label = (): string => {
      const now = currentMessages(readingMessages)
      const name = ruleName(rule, currentMessages(cleaningRules))
      return isOff ? now.stepOffAct(name) : now.stepOnAct(name)
    }
    cleanWithout(articleId, stepsOffAfter(steps, switched, isOff))
      .then((undo) => remember(label, undo))
      .catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
      .finally(() => setIsReading(false))
  }
  return (
    <section aria-label={m.cleaning} aria-busy={isReading}>
      <h3 className={styles.heading}>{m.cleaning}</h3>
      <p className={styles.quiet}>{steps.length === 0 ? m.cleaningNone : m.cleaningHint}</p>
      <ul className={styles.steps}>
        {groupSteps(steps).map((group) => (
          <li key={group.rule}>
            <RuleSteps group={group} onSwitch={switchSteps} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RuleStepsProps {
  readonly group: StepGroup
  readonly onSwitch: (switched: readonly StepKey[], rule: string, isOff: boolean) => void
}

function RuleSteps({ group: { rule, steps }, onSwitch }: RuleStepsProps) {
  const m = useMessages(readingMessages)
  const name = ruleName(rule, useMessages(cleaningRules))
  const offCount = steps.filter(({ isOff }) => isOff === true).length
  const [first] = steps
  if (first?.isFixed === true) {
    return (
      <p className={styles.step}>
        {name} <StepText step={first} />
      </p>
    )
  }
  if (steps.length === 1 && first !== undefined) {
    return (
      <label className={styles.step}>
        <input
          type="checkbox"
          checked={offCount === 0}
          onChange={(event) => onSwitch(steps, rule, !event.target.checked)}
        />
        <span>
          {name} <StepText step={first} />
        </span>
      </label>
    )
  }
  return (
    <>
      <label className={styles.step}>
        <input
          type="checkbox"
          ref={(box) => {
            if (box !== null) box.indeterminate = offCount > 0 && offCount < steps.length
          }}
          checked={offCount < steps.length}
          onChange={() => onSwitch(steps, rule, offCount === 0)}
        />
        <span>{m.ruleCount(name, steps.length)}</span>
      </label>
      <ul className={styles.innerSteps}>
        {steps.map((step) => (
          <li key={step.before}>
            <label className={styles.step}>
              <input
                type="checkbox"
                checked={step.isOff !== true}
                onChange={(event) => onSwitch([step], rule, !event.target.checked)}
              />
              <StepText step={step} />
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}

function StepText({ step: { before, after, isOff, count } }: { readonly step: StepGroup['steps'][number] }) {
  const m = useMessages(readingMessages)
  const outcome = isOff === true ? m.leftIn : after === '' ? m.removed : m.cleanedTo(after)
  return (
    <span className={styles.quiet}>
      <bdi className={styles.stepBefore}>{before === '' ? '' : `“${before}”`}</bdi> {outcome}
      {count > 1 ? ` ${m.times(count)}` : ''}
    </span>
  )
}

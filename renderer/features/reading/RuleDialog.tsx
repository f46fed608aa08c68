import type { EngineAnswer } from '@shared/contract/engine/index.ts'
import type { RulePreview } from '@shared/contract/engine/rules.ts'
import type { RuledField, RuleReading, RuleScope } from '@shared/model/field-rule.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useId, useState } from 'react'
import { engine } from '../../engine/engine.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages, localeOf, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { remember } from '../../state/undo.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Dialogs.module.css'
import { keepRule } from './field-rules.ts'
import { RuleChanges } from './RuleChanges.tsx'
import { readingText, ruledFieldName, ruleMessages, scopeText } from './rule-messages.ts'

interface RuleDialogProps {
  readonly articleId: ArticleId
  readonly field: RuledField
  readonly onClose: () => void
}

type Proposals = EngineAnswer<'rules.propose'>

const now = () => currentMessages(ruleMessages)

/** Makes a rule of a correction: for which articles, read how, and what it changes. */
export function RuleDialog({ articleId, field, onClose }: RuleDialogProps) {
  const m = useMessages(ruleMessages)
  const number = new Intl.NumberFormat(localeOf(usePreferences(({ language }) => language)))
  const [proposals, setProposals] = useState<Proposals | null>(null)
  const [chosen, setChosen] = useState({ scope: 0, reading: 0 })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const scope = proposals?.scopes[chosen.scope]?.scope
  const reading = proposals?.readings[chosen.reading]
  const preview = useRulePreview(field, scope, reading, setProblem)
  useEffect(() => {
    engine
      .call('rules.propose', { id: articleId, field })
      .then(setProposals, (error: unknown) => setProblem(errorSentence(error)))
  }, [articleId, field])

  const keep = async (): Promise<void> => {
    if (scope === undefined || reading === undefined) return
    setIsBusy(true)
    try {
      const { undo, changedCount } = await keepRule({ scope, field, reading })
      remember(() => now().act(ruledFieldName(field, now())), undo)
      showNotice(() => (changedCount === 0 ? now().kept0 : now().done(changedCount)))
      onClose()
    } catch (error) {
      setProblem(errorSentence(error))
      setIsBusy(false)
    }
  }
  const name = ruledFieldName(field, m)
  const isEmpty = proposals !== null && proposals.readings.length === 0
  return (
    <Dialog
      title={m.title}
      closeLabel={m.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button look="primary" disabled={preview === null || isBusy || isEmpty} onClick={() => void keep()}>
            {preview === null || preview.changedCount === 0
              ? m.keepOnly
              : m.apply(number.format(preview.changedCount), preview.changedCount === 1)}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{isEmpty ? m.nothing : m.intro}</p>
      {proposals === null || isEmpty ? null : (
        <>
          <Choices
            legend={m.forWhich}
            chosen={chosen.scope}
            onChoose={(index) => setChosen({ ...chosen, scope: index })}
            options={proposals.scopes.map(
              (each) => `${scopeText(each.scope, m)} ${m.others(number.format(each.articleCount))}`,
            )}
          />
          <Choices
            legend={m.readHow(name)}
            chosen={chosen.reading}
            onChoose={(index) => setChosen({ ...chosen, reading: index })}
            options={proposals.readings.map((each) => readingText(each, m))}
          />
          <RuleChanges preview={preview} />
        </>
      )}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Dialog>
  )
}

interface ChoicesProps {
  readonly legend: string
  readonly options: readonly string[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

function Choices({ legend, options, chosen, onChoose }: ChoicesProps) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((text, index) => (
        <label key={index} className={styles.choice}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

/** What the rule as chosen would change; null while that is not known. */
function useRulePreview(
  field: RuledField,
  scope: RuleScope | undefined,
  reading: RuleReading | undefined,
  onProblem: (sentence: string | null) => void,
): RulePreview | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly preview: RulePreview } | null>(null)
  const key = JSON.stringify([field, scope, reading])
  useEffect(() => {
    if (scope === undefined || reading === undefined) return undefined
    const asking = new AbortController()
    engine.call('rules.preview', { rule: { scope, field, reading } }, { signal: asking.signal }).then(
      (preview) => {
        if (asking.signal.aborted) return
        setAnswer({ key, preview })
        onProblem(null)
      },
      (error: unknown) => {
        if (!asking.signal.aborted) onProblem(errorSentence(error))
      },
    )
    return () => asking.abort()
  }, [key, field, scope, reading, onProblem])
  return answer?.key === key ? answer.preview : null
}

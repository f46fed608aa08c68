import { isRecognisable, separatorOf, separatorTest, tryProfile } from '@shared/core/importing/index.ts'
import type { ProfileTerms, RecordSeparator } from '@shared/model/export-profile.ts'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { engine } from '../../../engine/engine.ts'
import { errorSentence } from '../../../state/errors.ts'
import { currentMessages, localeOf, useMessages } from '../../../state/messages.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { remember } from '../../../state/undo.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { controlClass, Field } from '../../../ui/Field.tsx'
import { readOfferAnew, readOfferedAs } from '../offer.ts'
import { saveProfile } from './known-profiles.ts'
import { LineList } from './LineList.tsx'
import { profileMessages } from './profile-messages.ts'
import styles from './Profiles.module.css'
import { RecordMarks } from './RecordMarks.tsx'
import { TrialTable } from './TrialTable.tsx'
import { closeWizard, type ShownFile } from './wizard-state.ts'

/** Lines to point at: in so many every layout shows its records. */
const SHOWN_LINES = 400
const SEPARATOR_KINDS = ['numbered', 'equal', 'beginning'] as const
const NOTHING: ProfileTerms = {
  separator: { kind: 'numbered', line: '' },
  startsWithRecord: false,
  fields: [],
}

/** Lets the user show how a text with many records is divided and what stands where in a record. */
export function ProfileWizard({ shown: { item, itemIndex } }: { readonly shown: ShownFile }) {
  const m = useMessages(profileMessages)
  const number = new Intl.NumberFormat(localeOf(usePreferences(({ language }) => language)))
  const [file, setFile] = useState<{ readonly text: string; readonly isShortened: boolean } | null>(null)
  const [terms, setTerms] = useState<ProfileTerms>(item.readAs?.profile ?? NOTHING)
  const [name, setName] = useState(item.readAs?.profile?.name ?? nameOfFile(item.name))
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    engine.call('import.text', { item }).then(setFile, (error: unknown) => setProblem(errorSentence(error)))
  }, [item])
  const text = file?.text ?? ''
  const lines = useMemo(() => text.split(/\r\n?|\n/u, SHOWN_LINES), [text])
  // drawn when there is time for it: a long text takes some
  const tried = useDeferredValue(terms)
  const trial = useMemo(() => tryProfile(text, tried), [text, tried])
  const isSeparator = useMemo(() => separatorTest(terms.separator), [terms.separator])
  const { separator, startsWithRecord } = terms
  const divide = (change: Partial<RecordSeparator>): void =>
    setTerms({ ...terms, separator: { ...separator, ...change } })
  const save = async (): Promise<void> => {
    try {
      const { profile, undo } = await saveProfile({ ...terms, name: name.trim() })
      remember(() => currentMessages(profileMessages).saveAct(profile.name), undo)
      closeWizard()
      // another format or mapping that was chosen is no more: the file is divided now
      const { charset, language } = item.readAs ?? {}
      await readOfferedAs(itemIndex, {
        ...(charset === undefined ? {} : { charset }),
        ...(language === undefined ? {} : { language }),
        profile,
      })
      await readOfferAnew()
    } catch (error) {
      setProblem(errorSentence(error))
    }
  }
  return (
    <Dialog
      title={m.title}
      closeLabel={m.close}
      onClose={closeWizard}
      size="large"
      actions={
        <>
          <Button onClick={closeWizard}>{m.cancel}</Button>
          <Button
            look="primary"
            disabled={name.trim() === '' || trial.rows.length === 0}
            onClick={() => void save()}
          >
            {m.save}
          </Button>
        </>
      }
    >
      {file === null && problem === null ? <p className={styles.quiet}>{m.loading}</p> : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
      {file === null ? null : (
        <>
          <h3 className={styles.heading}>{m.divideTitle}</h3>
          <p className={styles.quiet}>
            {m.divideHint} {file.isShortened ? m.shortened : ''}
          </p>
          <LineList
            label={m.fileText}
            lines={lines}
            isSelected={isSeparator}
            onChoose={(index) => {
              const line = lines[index] ?? ''
              if (line.trim() !== '') setTerms({ ...terms, ...dividedAt(line) })
            }}
          />
          <div className={styles.form}>
            <Field label={m.separator}>
              {(ids) => (
                <input
                  {...ids}
                  type="text"
                  className={controlClass}
                  value={separator.line}
                  onChange={(event) => divide({ line: event.target.value })}
                />
              )}
            </Field>
            <Field label={m.separatorKind}>
              {(ids) => (
                <select
                  {...ids}
                  className={controlClass}
                  value={separator.kind}
                  onChange={(event) => divide({ kind: event.target.value as RecordSeparator['kind'] })}
                >
                  {SEPARATOR_KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {m[kind]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={startsWithRecord}
              onChange={(event) => setTerms({ ...terms, startsWithRecord: event.target.checked })}
            />
            {m.startsWithRecord}
          </label>
          <p role="status" className={styles.quiet}>
            {trial.recordCount === 0
              ? m.noRecords
              : trial.recordCount === 1
                ? m.oneRecord
                : m.records(number.format(trial.recordCount))}
          </p>
          {trial.recordCount === 0 ? null : (
            <>
              <h3 className={styles.heading}>{m.fieldsTitle}</h3>
              <p className={styles.quiet}>{m.fieldsHint}</p>
              <RecordMarks
                text={text}
                terms={tried}
                recordCount={trial.recordCount}
                onChange={(fields) => setTerms({ ...terms, fields })}
              />
              <h3 className={styles.heading}>{m.resultTitle}</h3>
              <TrialTable trial={trial} />
              <Field label={m.name} hint={isRecognisable(terms) ? m.nameHint : m.onlyChosen}>
                {(ids) => (
                  <input
                    {...ids}
                    type="text"
                    className={controlClass}
                    maxLength={120}
                    value={name}
                    onChange={(event) => setName(event.target.value)}
                  />
                )}
              </Field>
            </>
          )}
        </>
      )}
    </Dialog>
  )
}

/** A rule between records has one above it, too; a line that says something stands above its record, below a cover. */
function dividedAt(line: string): Pick<ProfileTerms, 'separator' | 'startsWithRecord'> {
  return { separator: separatorOf(line), startsWithRecord: !/[\p{L}\p{N}]/u.test(line) }
}

function nameOfFile(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/u, '').slice(0, 120)
}

import { recordAt } from '@shared/core/importing/index.ts'
import type { ProfileField, ProfilePlace, ProfileTerms } from '@shared/model/export-profile.ts'
import type { RecordField } from '@shared/model/record-fields.ts'
import { useId, useMemo, useState } from 'react'
import { localeOf, useMessages } from '../../../state/messages.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { Button } from '../../../ui/Button.tsx'
import { controlClass, Field } from '../../../ui/Field.tsx'
import { recordFieldNames } from '../record-field-names.ts'
import { LineList } from './LineList.tsx'
import { profileMessages } from './profile-messages.ts'
import styles from './Profiles.module.css'
import { labelOfLine, labelOfPart, numberOfLine, SHOWN_FIELDS } from './point-at.ts'

interface RecordMarksProps {
  readonly text: string
  readonly terms: ProfileTerms
  readonly recordCount: number
  readonly onChange: (fields: readonly ProfileField[]) => void
}

/** One record, in which the user shows what stands where. */
export function RecordMarks({ text, terms, recordCount, onChange }: RecordMarksProps) {
  const m = useMessages(profileMessages)
  const names = useMessages(recordFieldNames)
  const number = new Intl.NumberFormat(localeOf(usePreferences(({ language }) => language)))
  const radios = useId()
  const [wanted, setWanted] = useState(0)
  const shown = Math.min(wanted, recordCount - 1)
  const { separator, startsWithRecord, fields } = terms
  const lines = useMemo(() => {
    const record = recordAt(text, { separator, startsWithRecord }, shown)
    if (record === null) return []
    // the separator may hold a value, too
    return record.opening === null ? record.lines : [record.opening, ...record.lines]
  }, [text, separator, startsWithRecord, shown])
  const hasOpening = useMemo(
    () => recordAt(text, { separator, startsWithRecord }, shown)?.opening !== null,
    [text, separator, startsWithRecord, shown],
  )
  const [at, setAt] = useState(0)
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState<ProfilePlace['kind']>('line')
  const [field, setField] = useState<RecordField | ''>('title')
  const line = numberOfLine(lines, Math.min(at, lines.length - 1), hasOpening)
  const point = (index: number, part: { readonly start: number; readonly end: number } | null): void => {
    const pointed = lines[index] ?? ''
    const found = part === null ? labelOfLine(pointed) : labelOfPart(pointed, part)
    setAt(index)
    setLabel(found)
    setKind(found === '' && numberOfLine(lines, index, hasOpening) !== null ? 'line' : 'label')
  }
  const place: ProfilePlace | null =
    kind === 'label'
      ? label.trim() === ''
        ? null
        : { kind, label: label.trim() }
      : line === null
        ? null
        : { kind, number: line }
  const add = (): void => {
    if (place === null) return
    const key = JSON.stringify(place)
    const others = fields.filter((each) => JSON.stringify(each.place) !== key)
    onChange([...others, { field: field === '' ? null : field, place }])
  }
  const nameOf = (each: RecordField | null): string => (each === null ? m.notUsed : names[each])
  const placeText = (each: ProfilePlace): string =>
    each.kind === 'label' ? m.markLabel(each.label) : m.markLine(each.number)
  const noteOf = (each: string, index: number): string | null => {
    const mark = fields.find(({ place: where }) =>
      where.kind === 'label'
        ? each.trim().startsWith(where.label)
        : numberOfLine(lines, index, hasOpening) === where.number,
    )
    return mark === undefined ? null : nameOf(mark.field)
  }
  return (
    <>
      <div className={styles.bar}>
        <Button look="outlined" disabled={shown <= 0} onClick={() => setWanted(shown - 1)}>
          {m.previousRecord}
        </Button>
        <Button look="outlined" disabled={shown >= recordCount - 1} onClick={() => setWanted(shown + 1)}>
          {m.nextRecord}
        </Button>
      </div>
      <LineList
        label={m.recordText(number.format(shown + 1))}
        lines={lines}
        isSelected={(_, index) => index === at}
        noteOf={noteOf}
        onChoose={point}
        choosesByMoving
      />
      <div className={styles.form}>
        <div>
          <label className={styles.choice}>
            <input type="radio" name={radios} checked={kind === 'label'} onChange={() => setKind('label')} />
            {m.behindLabel}
            <input
              type="text"
              className={controlClass}
              aria-label={m.label}
              value={label}
              onChange={(event) => {
                setLabel(event.target.value)
                setKind('label')
              }}
            />
          </label>
          {line === null ? null : (
            <label className={styles.choice}>
              <input type="radio" name={radios} checked={kind === 'line'} onChange={() => setKind('line')} />
              {m.onLine(line)}
            </label>
          )}
        </div>
        <Field label={m.becomes}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={field}
              onChange={(event) => setField(event.target.value as RecordField | '')}
            >
              {SHOWN_FIELDS.map((each) => (
                <option key={each} value={each}>
                  {names[each]}
                </option>
              ))}
              <option value="">{m.notUsed}</option>
            </select>
          )}
        </Field>
      </div>
      <Button look="outlined" disabled={place === null} onClick={add}>
        {m.add}
      </Button>
      <h4 className={styles.heading}>{m.marks}</h4>
      {fields.length === 0 ? <p className={styles.quiet}>{m.noMarks}</p> : null}
      <ul className={styles.list} aria-label={m.marks}>
        {fields.map((each) => {
          const mark = `${nameOf(each.field)}: ${placeText(each.place)}`
          return (
            <li key={mark} className={styles.item}>
              <bdi>{mark}</bdi>
              <Button
                look="outlined"
                aria-label={m.remove(mark)}
                onClick={() => onChange(fields.filter((other) => other !== each))}
              >
                {m.removeMark}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

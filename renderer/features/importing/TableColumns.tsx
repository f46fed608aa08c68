import { mappedField, mappingOfColumns, remapColumn } from '@shared/core/importing/index.ts'
import { RECORD_FIELDS, type RecordField, type RecordMapping } from '@shared/model/record-fields.ts'
import type { TableDescription } from '@shared/model/table-description.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { controlClass } from '../../ui/Field.tsx'
import styles from './ImportWindow.module.css'
import { previewMessages } from './preview-messages.ts'
import { recordFieldNames } from './record-field-names.ts'

const SHOWN_SAMPLES = 3

interface TableColumnsProps {
  readonly fileName: string
  readonly table: TableDescription
  /** The choice that is being read; null before the first. */
  readonly chosen: RecordMapping | null
  readonly onChoose: (mapping: RecordMapping) => void
}

/** The columns of a table with values from it, each with the field that it becomes. */
export function TableColumns({ fileName, table, chosen, onChoose }: TableColumnsProps) {
  const m = useMessages(previewMessages)
  const names = useMessages(recordFieldNames)
  const locale = localeOf(usePreferences((preferences) => preferences.language))
  const mapping = chosen ?? table.mapping
  const columns = table.columns.map((column) => ({ ...column, field: mappedField(mapping, column.name) }))
  const isGuess = columns.every(({ field, guess }) => field === guess)
  const choose = (name: string, field: string): void =>
    onChoose(remapColumn(columns, name, field === '' ? null : (field as RecordField)))
  const useGuess = (): void =>
    onChoose(mappingOfColumns(columns.map(({ name, guess }) => ({ name, field: guess }))))
  return (
    <div role="group" aria-label={m.columnsOf(fileName)}>
      <p className={styles.quiet}>
        {m.rows(table.rowCount)}
        {table.origin === 'known' && chosen === null ? ` · ${m.columnsKnown}` : ''}
      </p>
      <div className={styles.columns}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.column}</th>
              <th scope="col">{m.becomes}</th>
              <th scope="col">{m.samples}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, samples, field }) => (
              <tr key={name}>
                <th scope="row" className={styles.columnName}>
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <select
                    className={controlClass}
                    aria-label={m.becomesOf(name)}
                    value={field ?? ''}
                    onChange={(event) => choose(name, event.target.value)}
                  >
                    <option value="">{m.notUsed}</option>
                    {RECORD_FIELDS.map((each) => (
                      <option key={each} value={each}>
                        {names[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles.samples} title={samples.join('\n')}>
                  {samples.length === 0
                    ? m.noValues
                    : new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(
                        samples.slice(0, SHOWN_SAMPLES).map((sample) => `“${sample}”`),
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isGuess ? null : (
        <Button look="outlined" onClick={useGuess}>
          {m.useGuess}
        </Button>
      )}
    </div>
  )
}

import type { FilePreview, ImportItem } from '@shared/contract/engine/importing.ts'
import { printInvisible } from '@shared/core/text/index.ts'
import type { ReadAs } from '@shared/model/read-as.ts'
import { useState } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { printedDateText } from '../../state/printed-date.ts'
import { Button } from '../../ui/Button.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { formatNames, nameOfFormat } from './format-names.ts'
import styles from './ImportWindow.module.css'
import { problemMessages } from './messages.ts'
import { readAllOfferedAs, readOfferedAs } from './offer.ts'
import { fieldNames, previewMessages } from './preview-messages.ts'
import { useProfiles } from './profiles/known-profiles.ts'
import { profileMessages } from './profiles/profile-messages.ts'
import { openWizard } from './profiles/wizard-state.ts'
import { TableColumns } from './TableColumns.tsx'

/** The charsets that a user may want; the names are the ones that files and programs show. */
const CHARSETS = [
  'utf-8',
  'windows-1252',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'windows-1251',
  'koi8-r',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'utf-16le',
  'utf-16be',
] as const
const LANGUAGES = ['en', 'ko', 'ja', 'zh', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar'] as const

type Choice = 'charset' | 'format' | 'language'

interface FilePreviewProps {
  readonly file: FilePreview
  readonly item: ImportItem
  /** Files of the whole batch. */
  readonly fileCount: number
}

/** One file of the import window: what it is, what was found in it, and how it should be read. */
export function FilePreviewSection({ file, item, fileCount }: FilePreviewProps) {
  const { readAs = {} } = item
  const known = useProfiles() ?? []
  const profiles = useMessages(profileMessages)
  const m = useMessages(previewMessages)
  const fields = useMessages(fieldNames)
  const formats = useMessages(formatNames)
  const reasons = useMessages(problemMessages)
  const language = usePreferences((preferences) => preferences.language)
  const [isReading, setIsReading] = useState(false)
  const languageNames = new Intl.DisplayNames(localeOf(language), { type: 'language' })
  const reread = (reading: Promise<void>): void => {
    setIsReading(true)
    reading
      .catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
      .finally(() => setIsReading(false))
  }
  const choose = (name: Choice, value: string): void => {
    const profile = known.find(({ id }) => value === profileValue(id))
    // read otherwise the columns may have other names, and what was said of them holds no longer
    const others = Object.entries(readAs).filter(
      ([each]) => each !== name && (name === 'language' || (each !== 'mapping' && each !== 'profile')),
    )
    const chosen =
      value === '' ? others : [...others, profile === undefined ? [name, value] : ['profile', profile]]
    reread(readOfferedAs(file.itemIndex, Object.fromEntries(chosen) as ReadAs))
  }
  const valueOf = (name: Choice): string =>
    name === 'format' && readAs.profile !== undefined ? profileValue(readAs.profile.id) : (readAs[name] ?? '')
  const select = (
    name: Choice,
    label: string,
    found: string | null,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className={controlClass}
          value={valueOf(name)}
          onChange={(event) => choose(name, event.target.value)}
        >
          <option value="">{found === null ? m.asFound : m.asFoundOf(found)}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  const format = file.format === null ? null : nameOfFormat(file.format, formats)
  const [firstLanguage] = file.languages
  const formatText = file.profile === null ? (format ?? m.unknownFormat) : profiles.readBy(file.profile.name)
  return (
    <section className={styles.file} aria-label={file.name} aria-busy={isReading}>
      <h3 className={styles.name}>
        <bdi>{printInvisible(file.name)}</bdi>
      </h3>
      <p className={styles.quiet}>
        {[formatText, m.articles(file.articleCount)]
          .concat(file.alreadyThereCount > 0 ? m.alreadyThere(file.alreadyThereCount) : [])
          .concat(file.highlightCount > 0 ? m.highlights(file.highlightCount) : [])
          .concat(file.noteCount > 0 ? m.notes(file.noteCount) : [])
          .join(' · ')}
      </p>
      {file.isCharsetGuessed && file.charset !== null ? (
        <p className={styles.warning}>{m.charsetGuessed(file.charset)}</p>
      ) : null}
      {file.problems.length === 0 ? null : (
        <div className={styles.warning}>
          <p>{m.problems(file.problemCount)}</p>
          <ul>
            {[...new Set(file.problems.map(({ code }) => code))].map((code) => (
              <li key={code}>{reasons[code]}</li>
            ))}
          </ul>
        </div>
      )}
      {file.mayBeDivided ? <p className={styles.warning}>{profiles.mayBeDivided}</p> : null}
      {file.table === null ? null : (
        <TableColumns
          fileName={file.name}
          table={file.table}
          chosen={readAs.mapping ?? null}
          onChoose={(mapping) => reread(readOfferedAs(file.itemIndex, { ...readAs, mapping }))}
        />
      )}
      {file.first.length === 0 ? null : (
        <div className={styles.scroller} role="region" aria-label={m.firstArticles(file.name)} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{fields.title}</th>
                <th scope="col">{fields.source}</th>
                <th scope="col">{fields.published}</th>
                <th scope="col">{m.paragraphs}</th>
                <th scope="col">{m.opening}</th>
              </tr>
            </thead>
            <tbody>
              {file.first.map(({ title, source, published, paragraphCount, opening }, index) => (
                <tr key={index}>
                  <td>
                    <bdi>{title}</bdi>
                  </td>
                  <td>{source ?? '–'}</td>
                  <td>{published === null ? '–' : printedDateText(published, language)}</td>
                  <td>{paragraphCount.toLocaleString(localeOf(language))}</td>
                  <td className={styles.opening}>
                    <bdi>{opening}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {file.fields.length === 0 ? null : (
        <p className={styles.quiet}>
          {m.fieldsFound}{' '}
          {file.fields
            .map(({ name, count }) =>
              file.articleCount === 1
                ? fields[name]
                : `${fields[name]} ${m.countOf(count, file.articleCount)}`,
            )
            .join(', ')}
        </p>
      )}
      <div className={styles.options}>
        {select(
          'charset',
          m.charset,
          file.charset,
          CHARSETS.map((charset) => [charset, charset.toUpperCase()]),
        )}
        {select('format', m.format, file.profile === null ? format : null, [
          ...known.map(({ id, name }) => [profileValue(id), name] as const),
          ...Object.entries(formats),
        ])}
        {select(
          'language',
          m.language,
          firstLanguage === undefined ? null : (languageNames.of(firstLanguage) ?? firstLanguage),
          LANGUAGES.map((tag) => [tag, languageNames.of(tag) ?? tag]),
        )}
      </div>
      {file.charset === null || file.format === 'html' ? null : (
        <Button look="outlined" onClick={() => openWizard({ item, itemIndex: file.itemIndex })}>
          {profiles.showUs}
        </Button>
      )}
      {fileCount > 1 && Object.keys(readAs).length > 0 ? (
        <Button look="outlined" disabled={isReading} onClick={() => reread(readAllOfferedAs(readAs))}>
          {m.readAllSo(fileCount)}
        </Button>
      ) : null}
    </section>
  )
}

/** A profile among the formats to choose from. */
function profileValue(id: string): string {
  return `profile:${id}`
}

import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import type { Article, ArticleBody, ArticleFieldName } from '@shared/model/article.ts'
import { isRuledField } from '@shared/model/field-rule.ts'
import { Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { printedDateText } from '../../state/printed-date.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Dialogs.module.css'
import { openReadingDialog } from './dialog-state.ts'
import { FieldEditor } from './FieldEditor.tsx'
import { fieldNames } from './field-names.ts'
import { readingMessages } from './messages.ts'
import { originText } from './origin-text.ts'

const FIELDS: readonly ArticleFieldName[] = [
  'title',
  'byline',
  'source',
  'agency',
  'place',
  'published',
  'url',
  'language',
]

interface FieldFactsProps {
  readonly article: Article
  readonly body: ArticleBody
}

/** The fields of an article, each with the text that it was read from and a button that puts it right. */
export function FieldFacts({ article, body }: FieldFactsProps) {
  const m = useMessages(readingMessages)
  const [edited, setEdited] = useState<ArticleFieldName | null>(null)
  const list = useRef<HTMLDListElement>(null)
  const names = fieldNames(m)
  const closed = useRef<ArticleFieldName | null>(null)
  useEffect(() => {
    // the keyboard goes on where the editor was opened
    if (edited !== null || closed.current === null) return
    list.current?.querySelector<HTMLButtonElement>(`[data-field=${closed.current}] button`)?.focus()
    closed.current = null
  }, [edited])
  const close = (name: ArticleFieldName): void => {
    closed.current = name
    setEdited(null)
  }
  return (
    <dl className={styles.facts} ref={list}>
      {FIELDS.map((name) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{names[name]}</dt>
          <dd data-field={name}>
            {edited === name ? (
              <FieldEditor
                article={article}
                body={body}
                name={name}
                label={names[name]}
                onClose={() => close(name)}
              />
            ) : (
              <FieldValue
                article={article}
                body={body}
                name={name}
                label={names[name]}
                onEdit={() => setEdited(name)}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** `English (en)`: the code stays, because that is what the field holds and `lang:` asks for. */
function languageText(code: string | null, language: InterfaceLanguage): string | null {
  if (code === null) return null
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language', fallback: 'none' })
  try {
    const name = names.of(code)
    return name === undefined ? code : `${name} (${code})`
  } catch {
    // what the user or a file gave is no code at all
    return code
  }
}

interface FieldValueProps extends FieldFactsProps {
  readonly name: ArticleFieldName
  readonly label: string
  readonly onEdit: () => void
}

function FieldValue({ article, body, name, label, onEdit }: FieldValueProps) {
  const m = useMessages(readingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { published } = article
  const value =
    name === 'published'
      ? published && printedDateText(published, language)
      : name === 'language'
        ? languageText(article.language, language)
        : (article[name] ?? null)
  const isQuoteValue = body.origins[name]?.quote === value
  // that a headline was read from the same headline says nothing
  const origin = isQuoteValue ? undefined : originText(body.origins[name], m)
  return (
    <div className={styles.fieldValue}>
      <div>
        {value === null || value === '' ? (
          <span className={styles.quiet}>{m.noValue}</span>
        ) : (
          <bdi>{value}</bdi>
        )}
        {origin === undefined ? null : <p className={styles.origin}>{origin}</p>}
        {body.origins[name]?.rule === 'user' && isRuledField(name) && value !== null ? (
          <Button
            look="outlined"
            className={styles.fixForAll}
            onClick={() => openReadingDialog({ kind: 'rule', articleId: article.id, field: name })}
          >
            {m.fixForAll}
          </Button>
        ) : null}
      </div>
      <IconButton label={m.fixField(label)} icon={<Pencil />} onClick={onEdit} />
    </div>
  )
}

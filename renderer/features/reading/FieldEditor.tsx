import { articleLines, fieldCandidates, type FieldCandidate } from '@shared/core/importing/index.ts'
import type {
  Article,
  ArticleBody,
  ArticleFieldName,
  ArticleFields,
  FieldOrigins,
} from '@shared/model/article.ts'
import { isRuledField } from '@shared/model/field-rule.ts'
import { type SyntheticEvent, useId, useMemo, useState } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { printedDateText } from '../../state/printed-date.ts'
import { remember } from '../../state/undo.ts'
import { Button } from '../../ui/Button.tsx'
import { controlClass } from '../../ui/Field.tsx'
import { type ArticleForm, changesOf, faultOf, toForm } from './article-form.ts'
import styles from './Dialogs.module.css'
import { openReadingDialog } from './dialog-state.ts'
import { editArticle } from './edit-article.ts'
import { fieldNames } from './field-names.ts'
import { readingMessages } from './messages.ts'

interface FieldEditorProps {
  readonly article: Article
  readonly body: ArticleBody
  readonly name: ArticleFieldName
  readonly label: string
  readonly onClose: () => void
}

/** Puts one field right: with one of the values that the file offers, or by typing. */
export function FieldEditor({ article, body, name, label, onClose }: FieldEditorProps) {
  const m = useMessages(readingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const problemId = useId()
  const [form, setForm] = useState(() => toForm(article))
  const [problem, setProblem] = useState<string | null>(null)
  const [isForAll, setIsForAll] = useState(false)
  const candidates = useMemo(
    () => fieldCandidates(name, article, articleLines({ ...body, paragraphs: paragraphsOf(body) })),
    [name, article, body],
  )
  const close = (): void => {
    onClose()
    if (isForAll && isRuledField(name))
      openReadingDialog({ kind: 'rule', articleId: article.id, field: name })
  }
  const save = (change: Partial<ArticleFields>, origins: FieldOrigins | null): void => {
    if (Object.keys(change).length === 0) {
      close()
      return
    }
    editArticle(article.id, change, origins).then(
      (undo) => {
        remember(() => {
          const now = currentMessages(readingMessages)
          return now.fixField(fieldNames(now)[name])
        }, undo)
        close()
      },
      (error: unknown) => setProblem(errorSentence(error)),
    )
  }
  const choose = ({ value, quote }: FieldCandidate): void =>
    save({ [name]: value }, { [name]: { quote, rule: 'user', certainty: 'user' } })
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault()
    const fault = faultOf(article, form)
    if (fault === null) save(changesOf(article, form), null)
    else setProblem(fault === 'title' ? m.titleMissing : m.dayInvalid)
  }
  const input = (key: keyof ArticleForm, text: string, isFirst: boolean) => (
    <input
      type="text"
      className={controlClass}
      aria-label={text}
      aria-invalid={problem !== null}
      aria-describedby={problem === null ? undefined : problemId}
      autoFocus={isFirst}
      value={form[key]}
      onChange={(event) => setForm({ ...form, [key]: event.target.value })}
    />
  )
  return (
    <form
      className={styles.fieldEditor}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {name === 'published' ? (
        <>
          {input('day', m.fieldDay, true)}
          {input('time', m.fieldTime, false)}
        </>
      ) : (
        input(name, label, true)
      )}
      {problem === null ? null : (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {isRuledField(name) ? (
        <label className={styles.choice}>
          <input type="checkbox" checked={isForAll} onChange={(event) => setIsForAll(event.target.checked)} />
          {m.thenForAll}
        </label>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {m.save}
        </Button>
        <Button onClick={onClose}>{m.cancel}</Button>
      </div>
      {candidates.length === 0 ? null : (
        <ul className={styles.values} aria-label={m.candidates}>
          {candidates.map((candidate, index) => (
            <li key={index}>
              <Button
                look="outlined"
                className={styles.candidate}
                title={candidate.quote}
                onClick={() => choose(candidate)}
              >
                {valueText(candidate, language)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

function valueText({ value }: FieldCandidate, language: Parameters<typeof printedDateText>[1]): string {
  return typeof value === 'string' ? value : printedDateText(value, language)
}

function paragraphsOf({ text, paragraphs }: ArticleBody): readonly string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end))
}

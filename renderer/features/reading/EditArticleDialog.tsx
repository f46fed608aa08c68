import type { Article, ArticleBody, ArticleFieldName } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { type SyntheticEvent, useId, useRef, useState } from 'react'
import { useArticle, useBody } from '../../data/hooks/articles.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages, useMessages } from '../../state/messages.ts'
import { remember } from '../../state/undo.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { type ArticleForm, changesOf, faultOf, toForm } from './article-form.ts'
import styles from './Dialogs.module.css'
import { editArticle } from './edit-article.ts'
import { readingMessages } from './messages.ts'
import { originText } from './origin-text.ts'

interface DialogProps {
  readonly articleId: ArticleId
  readonly onClose: () => void
}

/** Puts right what the importer read, with the text that each value came from. */
export function EditArticleDialog({ articleId, onClose }: DialogProps) {
  const article = useArticle(articleId)
  const body = useBody(articleId)
  if (article === undefined || body === undefined) return null
  return <EditForm article={article} body={body} onClose={onClose} />
}

interface EditFormProps {
  readonly article: Article
  readonly body: ArticleBody
  readonly onClose: () => void
}

function EditForm({ article, body, onClose }: EditFormProps) {
  const m = useMessages(readingMessages)
  const formId = useId()
  const element = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState(() => toForm(article))
  const [faulty, setFaulty] = useState<keyof ArticleForm | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const save = async (): Promise<void> => {
    const change = changesOf(article, form)
    if (Object.keys(change).length > 0)
      remember(() => currentMessages(readingMessages).editAct, await editArticle(article.id, change))
    onClose()
  }
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault()
    const fault = faultOf(article, form)
    setFaulty(fault)
    setProblem(fault === null ? null : fault === 'title' ? m.titleMissing : m.dayInvalid)
    if (fault !== null) {
      element.current?.querySelector<HTMLElement>(`[name=${fault}]`)?.focus()
      return
    }
    save().catch((error: unknown) => setProblem(errorSentence(error)))
  }
  const originOf = (name: ArticleFieldName): string | undefined => originText(body.origins[name], m)
  const input = (key: keyof ArticleForm, label: string, hint: string | undefined) => (
    <Field label={label} hint={faulty === key ? (problem ?? hint) : hint}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          name={key}
          aria-invalid={faulty === key}
          className={controlClass}
          value={form[key]}
          onChange={(event) => setForm({ ...form, [key]: event.target.value })}
        />
      )}
    </Field>
  )

  return (
    <Dialog
      title={m.editTitle}
      closeLabel={m.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button type="submit" form={formId} look="primary">
            {m.save}
          </Button>
        </>
      }
    >
      <form ref={element} id={formId} className={styles.form} onSubmit={onSubmit}>
        <div className={styles.wide}>{input('title', m.fieldTitle, originOf('title'))}</div>
        {input('byline', m.fieldByline, originOf('byline'))}
        {input('source', m.fieldSource, originOf('source'))}
        {input('day', m.fieldDay, originOf('published') ?? m.dayHint)}
        {input('time', m.fieldTime, undefined)}
        {input('agency', m.fieldAgency, originOf('agency'))}
        {input('place', m.fieldPlace, originOf('place'))}
        {input('url', m.fieldUrl, originOf('url'))}
        {input('language', m.fieldLanguage, originOf('language'))}
      </form>
      {problem === null || faulty !== null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Dialog>
  )
}

import type { ArticleId } from '@shared/model/ids.ts'
import { decodeText, printInvisible } from '@shared/core/text/index.ts'
import { useMemo } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readArticle, readOriginal } from '../../data/reads/articles.ts'
import { callMain } from '../../state/bridge.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages, localeOf, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Dialogs.module.css'
import { readingMessages } from './messages.ts'

const MOST_SHOWN = 200_000
const CONTROL_CHARACTER = /\0/u

interface DialogProps {
  readonly articleId: ArticleId
  readonly onClose: () => void
}

/** The untouched bytes that an article came from. */
export function OriginalDialog({ articleId, onClose }: DialogProps) {
  const m = useMessages(readingMessages)
  const locale = localeOf(usePreferences((preferences) => preferences.language))
  const original = useLive(articleId, async () => {
    const article = await readArticle(articleId)
    return article === undefined ? null : ((await readOriginal(article.originalId)) ?? null)
  })
  const decoded = useMemo(() => {
    const text = original ? decodeText(original.bytes.subarray(0, MOST_SHOWN)) : null
    return text === null || CONTROL_CHARACTER.test(text.text) ? null : text
  }, [original])
  const save = async (): Promise<void> => {
    if (!original) return
    const suggestedName = original.fileName.split('/').at(-1) ?? original.fileName
    const path = await callMain('files.save', { suggestedName, filters: [], data: original.bytes })
    if (path !== null) showNotice(() => currentMessages(readingMessages).copySaved(path))
  }

  if (original === undefined) return null
  return (
    <Dialog
      title={m.originalTitle}
      closeLabel={m.close}
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button
            disabled={original === null}
            onClick={() => {
              save().catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
            }}
          >
            {m.saveCopy}
          </Button>
          <Button look="primary" onClick={onClose}>
            {m.close}
          </Button>
        </>
      }
    >
      {original === null ? (
        <p>{m.originalGone}</p>
      ) : (
        <>
          <p className={styles.quiet}>{m.originalText}</p>
          <dl className={styles.facts}>
            <dt>{m.fileName}</dt>
            <dd>{printInvisible(original.fileName)}</dd>
            <dt>{m.size}</dt>
            <dd>{m.bytes(new Intl.NumberFormat(locale).format(original.bytes.byteLength))}</dd>
            <dt>{m.sha256}</dt>
            <dd>{original.id}</dd>
            {decoded === null ? null : (
              <>
                <dt>{m.charset}</dt>
                <dd>{decoded.charset}</dd>
              </>
            )}
          </dl>
          {decoded === null ? (
            <p>{m.originalBinary}</p>
          ) : (
            <pre className={styles.source} tabIndex={0} aria-label={m.originalTitle}>
              {decoded.text}
            </pre>
          )}
          {original.bytes.byteLength > MOST_SHOWN ? <p>{m.originalShortened}</p> : null}
        </>
      )}
    </Dialog>
  )
}

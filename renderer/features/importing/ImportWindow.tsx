import { useState } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { ChoiceSteps } from './ChoiceSteps.tsx'
import { FilePreviewSection } from './FilePreviewSection.tsx'
import styles from './ImportWindow.module.css'
import { importingMessages } from './messages.ts'
import { answerOffer, type Offer } from './offer.ts'
import { previewMessages } from './preview-messages.ts'

/** What a batch would bring, before anything of it is stored. */
export function ImportWindow({ offer }: { readonly offer: Offer }) {
  const messages = useMessages(importingMessages)
  const m = useMessages(previewMessages)
  const { preview, items } = offer
  const [settings, setSettings] = useState(offer.settings)
  const sum = (count: (file: (typeof preview.files)[number]) => number): number =>
    preview.files.reduce((total, file) => total + count(file), 0)
  const articles = sum((file) => file.articleCount)
  const alreadyThere = sum((file) => file.alreadyThereCount)
  const isWhole = preview.files.length === items.length
  const answer = (wanted: typeof settings | null): void => {
    answerOffer(offer, wanted).catch((error: unknown) =>
      showNotice(() => errorSentence(error), { kind: 'error' }),
    )
  }
  const locale = localeOf(usePreferences(({ language }) => language))
  const megabytes = (bytes: number): string => Math.ceil(bytes / 1_000_000).toLocaleString(locale)
  const check = (name: 'isAskedAtDuplicates' | 'isPreviewedAlways', label: string) => (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => setSettings({ ...settings, [name]: event.target.checked })}
      />
      {label}
    </label>
  )
  return (
    <Dialog
      title={m.title}
      closeLabel={messages.close}
      onClose={() => answer(null)}
      size="large"
      actions={
        <>
          <ChoiceSteps offer={offer} />
          <Button look="outlined" onClick={() => answer(null)}>
            {messages.cancel}
          </Button>
          <Button
            look="primary"
            disabled={isWhole && articles === 0}
            autoFocus
            onClick={() => answer(settings)}
          >
            {isWhole && articles > 0 ? messages.importOf(articles) : m.importAll}
          </Button>
        </>
      }
    >
      <p className={styles.summary}>
        {isWhole
          ? m.summary(articles, items.length)
          : m.sampled(preview.files.length, items.length, articles)}
        {alreadyThere > 0 ? ` ${m.alreadyThere(alreadyThere)}` : ''}
      </p>
      {preview.lack === null ? null : (
        <p className={styles.warning}>
          {preview.lack.freeBytes === 0
            ? m.noRoom
            : m.lack(megabytes(preview.lack.neededBytes), megabytes(preview.lack.freeBytes))}
        </p>
      )}
      {preview.files.map((file) => {
        const item = items[file.itemIndex]
        return item === undefined ? null : (
          <FilePreviewSection key={file.itemIndex} file={file} item={item} fileCount={items.length} />
        )
      })}
      <section className={styles.choices} aria-label={m.duplicates}>
        <Field label={m.duplicates} hint={m.duplicatesHint}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={settings.duplicates}
              onChange={(event) =>
                setSettings({ ...settings, duplicates: event.target.value === 'keep' ? 'keep' : 'skip' })
              }
            >
              <option value="skip">{m.skip}</option>
              <option value="keep">{m.keepBoth}</option>
            </select>
          )}
        </Field>
        {check('isAskedAtDuplicates', m.askAtDuplicates)}
        {check('isPreviewedAlways', m.previewAlways)}
      </section>
    </Dialog>
  )
}

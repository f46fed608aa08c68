import { exportNotesMarkdown } from '@shared/core/exporting/index.ts'
import { useEffect, useState } from 'react'
import { callMain } from '../../state/bridge.ts'
import { errorSentence } from '../../state/errors.ts'
import { focusReader } from '../../state/focus-region.ts'
import { currentMessages, useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { activeArticleId, useWorkspace, withCopies } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { exportLabels } from './export-labels.ts'
import { type ExportScope, gatherNotes } from './gather-notes.ts'
import { notesMessages } from './messages.ts'
import styles from './Notes.module.css'

type ScopeName = 'article' | 'selected' | 'all'

/** Local date and time as `2026-02-03 14:05`. */
function nowText(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`
}

function scopeOf(name: ScopeName): ExportScope {
  const workspace = useWorkspace.getState()
  if (name === 'all') return { kind: 'all' }
  const open = activeArticleId(workspace)
  const ids = name === 'selected' ? withCopies(workspace, workspace.selectedIds) : open === null ? [] : [open]
  return { kind: 'articles', ids }
}

/** Shows the Markdown before it is saved. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages(notesMessages)
  const hasOpen = useWorkspace((workspace) => activeArticleId(workspace) !== null)
  const hasSelected = useWorkspace((workspace) => workspace.selectedIds.length > 0)
  const [scope, setScope] = useState<ScopeName>('all')
  const [markdown, setMarkdown] = useState<string | null>(null)

  useEffect(() => {
    let isCurrent = true
    const { leftHighlights, leftNotes } = currentMessages(notesMessages)
    gatherNotes(scopeOf(scope), nowText(), { highlights: leftHighlights, notes: leftNotes }).then(
      (model) => {
        if (!isCurrent) return
        const isEmpty = model.articles.length + model.freeNotes.length === 0
        setMarkdown(
          isEmpty ? '' : exportNotesMarkdown(model, exportLabels[usePreferences.getState().language]),
        )
      },
      (error: unknown) => isCurrent && showNotice(() => errorSentence(error), { kind: 'error' }),
    )
    return () => {
      isCurrent = false
    }
  }, [scope])

  const save = async (): Promise<void> => {
    if (markdown === null) return
    const filters = [{ name: 'Markdown', extensions: ['md'] }]
    const path = await callMain('files.save', { suggestedName: 'notes.md', filters, data: markdown })
    if (path === null) return
    showNotice(() => currentMessages(notesMessages).saved(path))
    onClose()
    // a frame later, when the dialog gave the focus back; a menu had taken it from nowhere
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusReader()
    })
  }

  return (
    <Dialog
      title={m.notesExport}
      closeLabel={m.close}
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button
            look="primary"
            disabled={markdown === null || markdown === ''}
            onClick={() => {
              save().catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
            }}
          >
            {m.save}
          </Button>
        </>
      }
    >
      <Field label={m.scope}>
        {(ids) => (
          <select
            {...ids}
            className={controlClass}
            value={scope}
            onChange={(event) => setScope(event.target.value as ScopeName)}
          >
            <option value="all">{m.scopeAll}</option>
            <option value="article" disabled={!hasOpen}>
              {m.scopeArticle}
            </option>
            <option value="selected" disabled={!hasSelected}>
              {m.scopeSelected}
            </option>
          </select>
        )}
      </Field>
      <pre className={styles.preview} tabIndex={0} role="region" aria-label={m.preview}>
        {markdown === '' ? m.nothingToExport : markdown}
      </pre>
    </Dialog>
  )
}

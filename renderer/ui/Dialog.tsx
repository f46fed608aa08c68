import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './Dialog.module.css'
import { announceDialog } from './open-dialogs.ts'

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
}

/**
 * A modal dialog on the native `dialog` element, which brings the focus trap, the inert page behind it, Escape and
 * the return of the focus. Mounted means open.
 */
export function Dialog({ title, closeLabel, onClose, children, actions, size = 'medium' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    // after every drawing, because the content may have got controls: text alone is scrolled by keys only when focused
    const isText = content.current?.querySelector(CONTROLS) === null
    for (const [name, value] of Object.entries({
      tabindex: '0',
      role: 'region',
      'aria-labelledby': titleId,
    })) {
      if (isText) content.current?.setAttribute(name, value)
      else content.current?.removeAttribute(name)
    }
  })
  // before the element leaves the page: a dialog that is closed after that does not give the focus back
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    dialog.showModal()
    // the element would take the close button, the first in order; the user came for the content or the answer
    const wanted =
      dialog.querySelector<HTMLElement>('[data-dialog-content] :is(input, select, textarea):not(:disabled)')
      ?? dialog.querySelector<HTMLElement>('[data-dialog-actions] [data-look=primary]:not(:disabled)')
      ?? dialog.querySelector<HTMLElement>('[data-dialog-actions] button')
      ?? dialog.querySelector<HTMLElement>('[data-dialog-content]')
    if (!dialog.contains(document.activeElement) || document.activeElement?.closest('header') !== null) {
      wanted?.focus()
    }
    const withdraw = announceDialog(dialog)
    return () => {
      withdraw()
      dialog.close()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={[styles.dialog, styles[size]].join(' ')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
        </header>
        <div ref={content} className={styles.content} data-dialog-content>
          {children}
        </div>
        {actions === undefined ? null : (
          <footer className={styles.actions} data-dialog-actions>
            {actions}
          </footer>
        )}
      </div>
    </dialog>
  )
}

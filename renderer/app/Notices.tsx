import { X } from 'lucide-react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { runCommand, useCommandRegistry } from '../state/commands.ts'
import { useMessages } from '../state/messages.ts'
import { dismissNotice, type Notice, useNotices } from '../state/notices.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useTopDialog } from '../ui/open-dialogs.ts'
import { appMessages } from './messages.ts'
import styles from './Notices.module.css'

interface NoticeLineProps {
  readonly notice: Notice
  /** It stands in a dialog. */
  readonly isInDialog: boolean
}

function NoticeLine({ notice, isInDialog }: NoticeLineProps) {
  const messages = useMessages(appMessages)
  const command = useCommandRegistry((registry) =>
    notice.commandId === null ? undefined : registry.commands.get(notice.commandId),
  )
  // behind a dialog the keys of undo do nothing: what offers it stays until the dialog closes
  const isHeld = isInDialog && notice.commandId !== null
  useEffect(() => {
    if (notice.shownMs === null || isHeld) return
    const timer = window.setTimeout(() => dismissNotice(notice.id), notice.shownMs)
    return () => window.clearTimeout(timer)
  }, [notice, isHeld])
  return (
    <li className={styles.notice} data-kind={notice.kind}>
      <span>{notice.text()}</span>
      {command === undefined ? null : (
        <Button
          onClick={() => {
            dismissNotice(notice.id)
            void runCommand(command.id)
          }}
        >
          {command.label()}
        </Button>
      )}
      <IconButton label={messages.dismiss} icon={<X />} onClick={() => dismissNotice(notice.id)} />
    </li>
  )
}

/**
 * Short messages over the foot of the reading area, or at the foot of the dialog that is open. Most go by themselves,
 * errors told nowhere else stay.
 */
export function Notices() {
  const notices = useNotices((state) => state.notices)
  const dialog = useTopDialog()
  const list = (
    <ul className={styles.notices} aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} isInDialog={dialog !== null} />
      ))}
    </ul>
  )
  return dialog === null ? list : createPortal(list, dialog)
}

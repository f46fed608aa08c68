import { Import } from 'lucide-react'
import { useMessages } from '../../state/messages.ts'
import styles from './DropOverlay.module.css'
import { importingMessages } from './messages.ts'

export function DropOverlay() {
  const messages = useMessages(importingMessages)
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <Import aria-hidden />
        <p className={styles.title}>{messages.dropTitle}</p>
        <p>{messages.dropText}</p>
      </div>
    </div>
  )
}

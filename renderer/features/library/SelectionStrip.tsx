import { Columns2, FolderPlus, RotateCcw, Tag, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { runCommand } from '../../state/commands.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace, withCopies } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { libraryMessages } from './messages.ts'
import styles from './SelectionStrip.module.css'

/** Height of the strip, which covers the end of the list. */
export const STRIP_HEIGHT = 40

/** What can be done to several chosen articles; nothing while one or none is chosen. */
export function SelectionStrip() {
  const messages = useMessages(libraryMessages)
  const isShown = useWorkspace((workspace) => workspace.selectedIds.length > 1)
  const count = useWorkspace((workspace) => withCopies(workspace, workspace.selectedIds).length)
  const isTrash = useWorkspace((workspace) => workspace.view.kind === 'trash')
  if (!isShown) return null
  return (
    <div
      role="toolbar"
      aria-label={messages.selectionActs}
      className={styles.strip}
      style={{ height: STRIP_HEIGHT }}
    >
      <strong className={styles.count}>{messages.selected(count)}</strong>
      <Act id="article.compare" name={messages.compareShort} icon={<Columns2 />} isMain />
      <Act id="article.addToList" name={messages.addToListShort} icon={<FolderPlus />} />
      <Act id="article.tag" name={messages.tagShort} icon={<Tag />} />
      {isTrash ? (
        <Act id="article.restore" name={messages.restoreShort} icon={<RotateCcw />} />
      ) : (
        <Act id="article.trash" name={messages.trash} icon={<Trash2 />} />
      )}
    </div>
  )
}

interface ActProps {
  readonly id: string
  readonly name: string
  readonly icon: ReactNode
  /** Keeps its name in a list of the usual width. */
  readonly isMain?: boolean
}

/** A command by its short name, or by its icon where there is no room. */
function Act({ id, name, icon, isMain = false }: ActProps) {
  return (
    <Button
      aria-label={name}
      title={name}
      icon={icon}
      className={styles.act ?? ''}
      data-main={isMain}
      onClick={() => void runCommand(id)}
    >
      <span className={styles.name}>{name}</span>
    </Button>
  )
}

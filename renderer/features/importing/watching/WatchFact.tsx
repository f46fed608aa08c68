import { useEffect } from 'react'
import { printInvisible } from '@shared/core/text/index.ts'
import { onMain } from '../../../state/bridge.ts'
import { runCommand } from '../../../state/commands.ts'
import { useMessages } from '../../../state/messages.ts'
import styles from '../ActivityBar.module.css'
import { changeWatch, followWatch, useWatchFolder } from './watch-folder.ts'
import { watchMessages } from './watch-messages.ts'

/** Follows the watch folder as long as the window stands, and says at the foot that one is watched. */
export function WatchFact() {
  const m = useMessages(watchMessages)
  const watch = useWatchFolder((state) => state.watch)
  useEffect(() => {
    void changeWatch('watch.state')
    return onMain('watch.changed', followWatch)
  }, [])
  if (watch?.isOn !== true || watch.folder === null) return null
  const name = watch.folder.split(/[/\\]/u).findLast((part) => part !== '') ?? watch.folder
  return (
    <button
      type="button"
      className={styles.link}
      data-trouble={watch.trouble !== null}
      title={watch.folder}
      onClick={() => void runCommand('settings.open')}
    >
      {watch.trouble === null ? m.fact(printInvisible(name)) : m.factTrouble}
    </button>
  )
}

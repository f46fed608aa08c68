import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { controlClass, Field } from '../../../ui/Field.tsx'
import { Section } from '../../../ui/Section.tsx'
import windowStyles from '../ImportWindow.module.css'
import styles from '../profiles/Profiles.module.css'
import { changeWatch, useWatchFolder } from './watch-folder.ts'
import { watchMessages } from './watch-messages.ts'

/** Whether a folder is watched, and which; for the settings. */
export function WatchSettings() {
  const m = useMessages(watchMessages)
  const watch = useWatchFolder((state) => state.watch)
  if (watch === null) return null
  const { folder, isOn, trouble, leftOut, unreadableFolders } = watch
  return (
    <Section title={m.title}>
      <label className={windowStyles.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) =>
            // without a folder it cannot be on: the dialog turns it on
            void (folder === null
              ? changeWatch('watch.choose')
              : changeWatch('watch.switch', event.target.checked))
          }
        />
        {m.isOn}
      </label>
      {trouble === null ? (
        <p className={styles.quiet}>{isOn ? m.watching : m.off}</p>
      ) : (
        <p className={styles.warning}>{m[`trouble-${trouble}`]}</p>
      )}
      {unreadableFolders === 0 ? null : (
        <p className={styles.warning}>{m.unreadableFolders(unreadableFolders)}</p>
      )}
      {leftOut === 0 ? null : (
        <div className={styles.bar}>
          <span>{m.leftOut(leftOut)}</span>
          <Button look="outlined" onClick={() => void changeWatch('watch.includeLeftOut')}>
            {m.includeLeftOut}
          </Button>
        </div>
      )}
      <Field label={m.folder}>
        {(ids) => (
          <input
            {...ids}
            className={controlClass}
            value={folder ?? m.noFolder}
            readOnly
            title={folder ?? ''}
          />
        )}
      </Field>
      <Button look="outlined" onClick={() => void changeWatch('watch.choose')}>
        {m.choose}
      </Button>
    </Section>
  )
}

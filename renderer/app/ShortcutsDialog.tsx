import { type Command, type MenuName, useCommandRegistry } from '../state/commands.ts'
import { useMessages } from '../state/messages.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Keys } from '../ui/Keys.tsx'
import { closeDialog } from './dialog-state.ts'
import { appMessages } from './messages.ts'
import styles from './ShortcutsDialog.module.css'

/** Every shortcut, by menu, straight from the registry. */
export function ShortcutsDialog() {
  const messages = useMessages(appMessages)
  const commands = [...useCommandRegistry((registry) => registry.commands).values()]
  const titles: Readonly<Record<MenuName, string>> = {
    file: messages.menuFile,
    edit: messages.menuEdit,
    view: messages.menuView,
    article: messages.menuArticle,
    notes: messages.menuNotes,
    help: messages.menuHelp,
  }
  const withKeys = commands.filter((command) => command.keys !== undefined && command.keys.length > 0)
  return (
    <Dialog title={messages.shortcutsTitle} closeLabel={messages.close} onClose={closeDialog} size="large">
      <div className={styles.columns}>
        {Object.entries(titles).map(([menu, title]) => {
          const shown = withKeys.filter((command) => (command.menu?.name ?? 'view') === menu)
          return shown.length === 0 ? null : (
            <section key={menu} className={styles.group}>
              <h3>{title}</h3>
              <dl>
                {shown.map((command) => (
                  <Shortcut key={command.id} command={command} />
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}

function Shortcut({ command }: { readonly command: Command }) {
  return (
    <div className={styles.row}>
      <dt>{command.label()}</dt>
      <dd>
        {command.keys?.map((chord) => (
          <Keys key={chord} chord={chord} />
        ))}
      </dd>
    </div>
  )
}

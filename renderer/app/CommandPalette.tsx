import { useEffect, useMemo, useRef, useState } from 'react'
import { type Command, runCommand, useCommandRegistry } from '../state/commands.ts'
import { useMessages } from '../state/messages.ts'
import { Keys } from '../ui/Keys.tsx'
import styles from './CommandPalette.module.css'
import { closeDialog } from './dialog-state.ts'
import { appMessages } from './messages.ts'
import { rankCommands } from './rank-commands.ts'

const MOST_SHOWN = 50

/** Every command by name: a combobox over a listbox, in a modal dialog. */
export function CommandPalette() {
  const messages = useMessages(appMessages)
  const commands = useCommandRegistry((registry) => registry.commands)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const found = useMemo(
    () => rankCommands([...commands.values()], text).slice(0, MOST_SHOWN),
    [commands, text],
  )

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (command: Command | undefined): void => {
    if (command === undefined || command.isEnabled?.() === false) return
    // gives the focus back at once: the command acts where the user was, and the next key already goes there
    dialog.current?.close()
    closeDialog()
    void runCommand(command.id)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={messages.commandPalette}
      onCancel={closeDialog}
      onPointerDown={(event) => {
        if (event.target === dialog.current) closeDialog()
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label={messages.palettePlaceholder}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${active}` : undefined}
        placeholder={messages.palettePlaceholder}
        value={text}
        autoFocus
        spellCheck={false}
        className={styles.input}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (step !== 0 && found.length > 0) setActive((active + step + found.length) % found.length)
          else if (event.key === 'Enter') choose(found[active])
          else return
          event.preventDefault()
        }}
      />
      <ul id="palette-list" role="listbox" aria-label={messages.commands} className={styles.list} ref={list}>
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={command.isEnabled?.() === false}
            data-command={command.id}
            className={styles.option}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(command)}
          >
            <span>{command.label()}</span>
            {command.keys?.[0] === undefined ? null : <Keys chord={command.keys[0]} />}
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className={styles.none}>{messages.paletteEmpty}</p> : null}
    </dialog>
  )
}

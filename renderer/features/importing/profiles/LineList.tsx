import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../../state/messages.ts'
import { profileMessages } from './profile-messages.ts'
import styles from './Profiles.module.css'

interface LineListProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly isSelected: (line: string, index: number) => boolean
  /** What stands at the right of a line. */
  readonly noteOf?: (line: string, index: number) => string | null
  /** A line was chosen by key or click; `part` is the text selected in it, UTF-16 offsets. */
  readonly onChoose: (index: number, part: { readonly start: number; readonly end: number } | null) => void
  /** Moving to a line chooses it. */
  readonly choosesByMoving?: boolean
}

/** Lines of a file to point at: a list box that keeps the focus while the arrow keys move in it. */
export function LineList({ label, lines, isSelected, noteOf, onChoose, choosesByMoving }: LineListProps) {
  const m = useMessages(profileMessages)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState(0)
  const active = Math.min(moved, lines.length - 1)
  useEffect(() => {
    box.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(lines.length - 1, to))
    setMoved(next)
    if (choosesByMoving === true) onChoose(next, null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: lines.length - 1,
    }
    const to = steps[event.key]
    if (to !== undefined) move(to)
    else if (event.key === 'Enter' || event.key === ' ') onChoose(active, null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      className={styles.lines}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => {
        const note = noteOf?.(line, index) ?? null
        return (
          <div
            key={index}
            id={`${id}-${index}`}
            className={styles.line}
            role="option"
            aria-label={line.trim() === '' ? m.blankLine : undefined}
            aria-selected={isSelected(line, index)}
            data-active={index === active}
            onMouseUp={(event) => {
              setMoved(index)
              onChoose(index, selectedPart(event.currentTarget))
            }}
          >
            <bdi>{line === '' ? ' ' : line}</bdi>
            {note === null ? null : <span className={styles.note}>{note}</span>}
          </div>
        )
      })}
    </div>
  )
}

/** The text that the pointer selected within one line; null where none is, or more than this line. */
function selectedPart(option: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection()
  const text = option.firstElementChild?.firstChild
  if (selection === null || selection.isCollapsed || text === null || text === undefined) return null
  if (selection.anchorNode !== text || selection.focusNode !== text) return null
  const [start = 0, end = 0] = [selection.anchorOffset, selection.focusOffset].toSorted((a, b) => a - b)
  return { start, end }
}

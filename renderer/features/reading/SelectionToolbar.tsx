import { MessageSquareText, Quote, TextSearch } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { runCommand } from '../../state/commands.ts'
import { COLOURS, useColourNames } from '../../state/highlight-colours.ts'
import { useMessages } from '../../state/messages.ts'
import { useReader } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { rangesOf } from '../../ui/text/text-blocks.ts'
import { readingMessages } from './messages.ts'
import styles from './SelectionToolbar.module.css'
import { usePointerRest } from './use-pointer-rest.ts'

const GAP = 8

interface Place {
  readonly left: number
  readonly top: number
}

/** What can be done with the selected text, in a bar above it. */
export function SelectionToolbar() {
  const selection = useWorkspace((workspace) => workspace.selection)
  const isResting = usePointerRest()
  return selection === null || !isResting ? null : <Toolbar selection={selection} />
}

type TextSelection = NonNullable<ReturnType<typeof useWorkspace.getState>['selection']>

function Toolbar({ selection }: { readonly selection: TextSelection }) {
  const m = useMessages(readingMessages)
  const names = useColourNames()
  const reader = useReader(selection.articleId)
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)

  useLayoutEffect(() => {
    if (reader === undefined) return
    const settle = (): void => setPlace(placeOf(reader, selection, bar.current))
    settle()
    reader.scroller.addEventListener('scroll', settle, { passive: true })
    window.addEventListener('resize', settle)
    return () => {
      reader.scroller.removeEventListener('scroll', settle)
      window.removeEventListener('resize', settle)
    }
  }, [reader, selection])

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={m.selectionTools}
      className={styles.toolbar}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      // a press would take the selection away before the click arrives
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {COLOURS.map((colour) => {
        const label = m.highlightIn(names[colour - 1] ?? '')
        return (
          <button
            key={colour}
            type="button"
            className={styles.colour}
            aria-label={label}
            title={`${label} (${colour})`}
            onClick={() => void runCommand(`highlight.add.${colour}`)}
          >
            <span className={styles.dot} style={{ background: `var(--highlight-${colour})` }}>
              {colour}
            </span>
          </button>
        )
      })}
      <span className={styles.line} />
      <Button icon={<MessageSquareText />} onClick={() => void runCommand('note.new')}>
        {m.note}
      </Button>
      <Button
        aria-label={m.copyQuote}
        title={m.copyQuote}
        icon={<Quote />}
        onClick={() => void runCommand('quote.copy')}
      />
      <Button
        aria-label={m.where}
        title={m.where}
        icon={<TextSearch />}
        onClick={() => void runCommand('passage.where')}
      />
    </div>
  )
}

/** Above the first line of the selection, or below its last where there is no room; null when it is out of view. */
function placeOf(
  { scroller, blocks }: NonNullable<ReturnType<typeof useReader>>,
  { span }: TextSelection,
  bar: HTMLElement | null,
): Place | null {
  const rects = rangesOf(blocks, span).flatMap((range) => [...range.getClientRects()])
  const [first] = rects
  const last = rects.at(-1)
  if (first === undefined || last === undefined || bar === null) return null
  const view = scroller.getBoundingClientRect()
  if (last.bottom < view.top || first.top > view.bottom) return null
  const above = first.top - bar.offsetHeight - GAP
  const top = above >= view.top ? above : Math.min(last.bottom + GAP, view.bottom - bar.offsetHeight - GAP)
  const left = Math.min(Math.max(first.left, view.left + GAP), window.innerWidth - bar.offsetWidth - GAP)
  return { left, top }
}

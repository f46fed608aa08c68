import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../state/messages.ts'
import { useReader } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { usePaint } from '../../ui/text/paint.ts'
import { closeFind, useFind } from './find-state.ts'
import { findMatches, foldText } from './find-matches.ts'
import styles from './FindBar.module.css'
import { readingMessages } from './messages.ts'

interface FindBarProps {
  readonly articleId: ArticleId
  readonly text: string
}

const NONE: readonly Span[] = []
const MARKED_EACH_WAY = 500

/** Finds a phrase in one article: marks every match and steps through them. */
export function FindBar({ articleId, text }: FindBarProps) {
  const m = useMessages(readingMessages)
  const { phrase, current } = useFind()
  const wanted = useDeferredValue(phrase)
  const folded = useMemo(() => foldText(text), [text])
  const matches = useMemo(() => findMatches(folded, wanted), [folded, wanted])
  const at = matches.length === 0 ? 0 : Math.min(current, matches.length - 1)
  const currentSpans = useMemo(() => {
    const span = matches[at]
    return span === undefined ? NONE : [span]
  }, [matches, at])
  // the first letter of a phrase stands in a long text ten thousand times: only what is near is marked
  const marked = useMemo(
    () => matches.slice(Math.max(0, at - MARKED_EACH_WAY), at + MARKED_EACH_WAY),
    [matches, at],
  )
  const blocks = useReader(articleId)?.blocks
  usePaint('found', blocks, marked)
  usePaint('found-current', blocks, currentSpans)

  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])

  const goTo = (index: number): void => {
    const next = (index + matches.length) % matches.length
    const span = matches[next]
    if (span === undefined) return
    useFind.setState({ current: next })
    useWorkspace.setState({ reveal: { articleId, span } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      goTo(event.shiftKey ? at - 1 : at + 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      closeFind()
      document.querySelector<HTMLElement>(`[data-reader='${articleId}'] article`)?.focus()
    }
  }

  return (
    <div role="search" aria-label={m.findLabel} className={styles.bar} onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label={m.findLabel}
        placeholder={m.findLabel}
        value={phrase}
        onChange={(event) => {
          const { value } = event.target
          useFind.setState({ phrase: value, current: 0 })
          const [span] = findMatches(folded, value)
          if (span !== undefined) useWorkspace.setState({ reveal: { articleId, span } })
        }}
      />
      <output className={styles.count}>
        {phrase.trim() === '' ? '' : matches.length === 0 ? m.findNone : m.findCount(at + 1, matches.length)}
      </output>
      <IconButton
        label={m.findPrevious}
        icon={<ChevronUp />}
        disabled={matches.length === 0}
        onClick={() => goTo(at - 1)}
      />
      <IconButton
        label={m.findNext}
        icon={<ChevronDown />}
        disabled={matches.length === 0}
        onClick={() => goTo(at + 1)}
      />
      <IconButton label={m.close} icon={<X />} onClick={closeFind} />
    </div>
  )
}

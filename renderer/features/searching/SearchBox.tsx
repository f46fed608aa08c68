import { parseQuery } from '@shared/core/query/index.ts'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { focusList } from '../../state/focus-region.ts'
import { useMessages } from '../../state/messages.ts'
import { QUERY_PROBLEM_ID } from '../../state/search-answer.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { rememberQuery } from './history.ts'
import { HistoryList } from './HistoryList.tsx'
import { searchingMessages } from './messages.ts'
import { useSearchBox } from './search-box-state.ts'
import styles from './SearchBox.module.css'
import { useSearchHistory } from './use-search-history.ts'
import { useTextHistory } from './use-text-history.ts'

/**
 * Typing searches at once; Enter and the arrow down lead into the list. In an empty box the arrow down offers earlier
 * searches, with Alt always.
 */
export function SearchBox() {
  const messages = useMessages(searchingMessages)
  const text = useWorkspace((workspace) => workspace.queryText)
  const history = useSearchHistory()
  const [isFocused, setIsFocused] = useState(false)
  /** The chosen entry of the open history; null while it is closed. */
  const [chosen, setChosen] = useState<number | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const base = useId()
  const focusWishes = useSearchBox((box) => box.focusWishes)
  const { error } = parseQuery(text)
  const textHistory = useTextHistory(input)

  useEffect(() => {
    if (focusWishes === 0) return
    input.current?.focus()
    input.current?.select()
  }, [focusWishes])

  const setText = (queryText: string): void => useWorkspace.setState({ queryText })
  const take = (query: string | undefined): void => {
    setChosen(null)
    if (query !== undefined) setText(query)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (textHistory.takeKey(event)) {
      event.preventDefault()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && chosen !== null) setChosen((chosen + step + history.length) % history.length)
    else if (step > 0 && history.length > 0 && (text === '' || event.altKey)) setChosen(0)
    else if (step > 0 && !event.altKey) enterList()
    else if (event.key === 'Enter' && chosen !== null) take(history[chosen])
    else if (event.key === 'Enter') {
      void rememberQuery(text)
      enterList()
    } else if (event.key === 'Escape' && chosen !== null) setChosen(null)
    else if (event.key === 'Escape' && text !== '') setText('')
    else return
    event.preventDefault()
  }
  const isHistoryOpen = isFocused && chosen !== null
  return (
    <div className={styles.box} data-invalid={error !== null} role="search">
      <Search aria-hidden className={styles.icon} />
      <input
        ref={input}
        type="search"
        aria-label={messages.searchBox}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : QUERY_PROBLEM_ID}
        aria-controls={isHistoryOpen ? `${base}-history` : undefined}
        aria-activedescendant={isHistoryOpen ? `${base}-history-${chosen}` : undefined}
        placeholder={messages.searchBox}
        value={text}
        spellCheck={false}
        autoComplete="off"
        className={styles.input}
        onChange={(event) => {
          setChosen(null)
          textHistory.type(event.target.value)
        }}
        onFocus={() => setIsFocused(true)}
        onBlur={() => {
          setIsFocused(false)
          setChosen(null)
        }}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <Keys chord="Mod+F" />
      ) : (
        <IconButton
          className={styles.clear ?? ''}
          label={messages.clear}
          icon={<X />}
          onClick={() => {
            setText('')
            input.current?.focus()
          }}
        />
      )}
      {isHistoryOpen ? (
        <HistoryList id={`${base}-history`} history={history} chosen={chosen} onTake={take} />
      ) : null}
    </div>
  )
}

/** Goes on in the list, where it has a row. */
function enterList(): void {
  if (useWorkspace.getState().listedIds.length > 0) focusList()
}

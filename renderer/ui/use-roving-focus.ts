import { type KeyboardEvent, type FocusEvent, useCallback, useRef } from 'react'

/** What a key does already is no stop of its own. */
const CONTROLS = 'button:not(:disabled, [data-by-key]), input[type=checkbox]:not(:disabled)'

interface RovingFocus {
  /** To be put on the group's element. */
  readonly ref: (group: HTMLElement | null) => () => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Makes one tab stop of a column of buttons and checkboxes: Tab comes to the one that had the focus last, the arrows,
 * Home and End go on from there. Text fields among them stay stops of their own.
 */
export function useRovingFocus(): RovingFocus {
  const latest = useRef<HTMLElement | null>(null)
  const ref = useCallback((group: HTMLElement | null) => {
    if (group === null) return () => undefined
    const settle = (): void => settleStop(group, latest.current)
    const observer = new MutationObserver(settle)
    observer.observe(group, { childList: true, subtree: true })
    settle()
    return () => observer.disconnect()
  }, [])
  const onFocus = ({ target, currentTarget }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return
    latest.current = target
    settleStop(currentTarget, target)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const next = neighbour(controlsOf(event.currentTarget), event.target, event.key)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return { ref, onFocus, onKeyDown }
}

function controlsOf(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(CONTROLS)]
}

function settleStop(group: Element, latest: HTMLElement | null): void {
  const controls = controlsOf(group)
  const current = controls.find((control) => control === latest)
  const stop = current ?? controls.find((control) => control.ariaCurrent !== null) ?? controls[0]
  for (const control of controls) control.tabIndex = control === stop ? 0 : -1
}

function neighbour(
  controls: readonly HTMLElement[],
  from: EventTarget,
  key: string,
): HTMLElement | undefined {
  const at = controls.findIndex((control) => control === from)
  // a text field stands before the controls that it filters
  if (at < 0) return key === 'ArrowDown' ? controls[0] : undefined
  switch (key) {
    case 'ArrowDown':
      return controls[at + 1]
    case 'ArrowUp':
      return controls[at - 1]
    case 'Home':
      return controls[0]
    case 'End':
      return controls.at(-1)
    default:
      return undefined
  }
}

import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useRovingFocus } from '../../../renderer/ui/use-roving-focus.ts'

function Group() {
  const roving = useRovingFocus()
  const [names, setNames] = useState(['one', 'two', 'three'])
  return (
    <div {...roving}>
      <input type="text" aria-label="find" />
      {names.map((name) => (
        <input key={name} type="checkbox" aria-label={name} />
      ))}
      <button type="button" onClick={() => setNames(['two', 'three', 'four'])}>
        more
      </button>
    </div>
  )
}

function show(): void {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  // the arrows come from outside React
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  act(() => root.render(<Group />))
  onTestFinished(() => {
    act(() => root.unmount())
    host.remove()
  })
}

const focused = (): string | null =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null
const stops = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[tabindex="0"]')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent,
  )
const element = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[aria-label='${name}']`)
  if (found === null) throw new Error(`no ${name}`)
  return found
}

test('a group is one tab stop, and the arrows go through it', async () => {
  show()
  expect(stops()).toEqual(['one'])
  element('one').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('three')
  expect(stops()).toEqual(['three'])
  await userEvent.keyboard('{End}')
  expect(focused()).toBe('more')
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('more')
  await userEvent.keyboard('{Home}')
  expect(focused()).toBe('one')
})

test('a text field leads into the controls below it and keeps its other keys', async () => {
  show()
  element('find').focus()
  await userEvent.keyboard('{Home}')
  expect(focused()).toBe('find')
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('one')
})

test('when the focused control goes the group keeps a tab stop', async () => {
  show()
  element('one').focus()
  await userEvent.keyboard('{End}{Enter}')
  expect(stops()).toEqual(['more'])
  element('four').focus()
  expect(stops()).toEqual(['four'])
})

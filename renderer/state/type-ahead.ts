/**
 * Typing ahead of a text field: between asking for a field and its standing on the screen a write to the database and a
 * drawing go by. A stand-in field takes the focus at once, so that what is typed meanwhile is neither lost nor taken for
 * shortcuts; the field that comes takes it over.
 */
let standIn: HTMLTextAreaElement | null = null

/**
 * Takes the focus for the field that is about to come.
 *
 * @param label the stand-in's accessible name; unlike the field's own, so that the two are told apart
 */
export function typeAhead(label: string): void {
  takeTyped()
  const area = document.createElement('textarea')
  area.ariaLabel = label
  Object.assign(area.style, { position: 'fixed', bottom: '0', width: '1px', height: '1px', opacity: '0' })
  document.body.append(area)
  area.focus({ preventScroll: true })
  standIn = area
}

/** What was typed since `typeAhead`, which ends with this; '' when nothing was or nobody asked. */
export function takeTyped(): string {
  const typed = standIn?.value ?? ''
  standIn?.remove()
  standIn = null
  return typed
}

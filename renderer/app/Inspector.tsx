/** The panel on the right: notes, people and places, shared text, information. */
export function Inspector() {
  return null
}

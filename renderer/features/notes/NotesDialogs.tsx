export function NotesDialogs() {
  return null
}

export function LibraryDialogs() {
  return null
}

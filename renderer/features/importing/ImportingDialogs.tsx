export function ImportingDialogs() {
  return null
}

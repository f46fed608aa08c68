export function DropOverlay() {
  return null
}

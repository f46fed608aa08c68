/** Ten bytes from the browser's random source, as an id needs them. */
export function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(10))
}

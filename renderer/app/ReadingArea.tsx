/** The open articles side by side, or what to do when none is open. */
export function ReadingArea() {
  return <main />
}

const FRONT_UNITS = 20_000
/** The line that opens a record, followed by another line of it: prose has no such pair. */
const OPENS = /^TY {1,2}- ?[A-Z]{2,8}[ \t]*\r?\n(?:[ \t]*\r?\n)?[A-Z][A-Z0-9] {1,2}- ?/mu

/** Whether a text is a file of references in RIS. Services print lines about themselves above the first record. */
export function looksLikeRis(text: string): boolean {
  return OPENS.test(text.slice(0, FRONT_UNITS))
}

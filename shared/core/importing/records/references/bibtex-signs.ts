const FRONT_UNITS = 100_000
const ENTRY =
  /^[ \t]*@[a-z]{2,30}[ \t]*[{(][ \t]*[^\s,{}="]{0,200}[ \t]*,[ \t]*\r?\n?[ \t]*[a-z][\w+-]{0,40}[ \t]*=/imu

/** Whether a text is a file of references in BibTeX or BibLaTeX: an entry at a line start, with a field. */
export function looksLikeBibtex(text: string): boolean {
  return text.includes('@') && ENTRY.test(text.slice(0, FRONT_UNITS))
}

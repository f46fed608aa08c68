const NAME = /\.(?:md|markdown|mdown|mkd)$/iu
const FRONT_MATTER = /^\ufeff?---[ \t]*\n[\s\S]{0,8000}?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /^(?:[-*+]|\d{1,3}\.) \S.*\n(?:[-*+]|\d{1,3}\.) \S/mu,
  /^> \S/mu,
  /^```/mu,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/u,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*(?:\s|[.,;:!?]|$)/mu,
  /^(?:=|-){3,}\s*$/mu,
]
const FRONT_UNITS = 20_000
const MIN_SIGNS = 2

/** Whether a text is Markdown: by its name, its front matter, or two different marks in it. */
export function looksLikeMarkdown(text: string, fileName: string): boolean {
  const front = text.slice(0, FRONT_UNITS).replace(/\r\n?/gu, '\n')
  if (NAME.test(fileName) || FRONT_MATTER.test(front)) return true
  return SIGNS[0]?.test(front) === true && SIGNS.filter((sign) => sign.test(front)).length >= MIN_SIGNS
}

/** So near the end a tag that is not closed must begin; a longer one is an embedded picture. */
const TAIL_UNITS = 20_000

/**
 * Whether a page breaks off in the middle, as an interrupted download does: inside a tag, or with its body begun and neither
 * body nor document ended. A page may leave out both ends, but then it leaves out the beginnings, too.
 */
export function isCutOffPage(html: string): boolean {
  if (/<[a-z!/][^<>]*$/iu.test(html.slice(-TAIL_UNITS))) return true
  const hasBegun = /<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html)
  return hasBegun && !/<\/(?:body|html)\s*>/iu.test(html)
}

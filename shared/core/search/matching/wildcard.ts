/** Whether a term fits a pattern whose stars stand for any letters, also none. Linear for one star. */
export function matchesPattern(pattern: string, term: string): boolean {
  const pieces = pattern.split('*')
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  if (pieces.length === 1) return pattern === term
  if (term.length < first.length + last.length || !term.startsWith(first) || !term.endsWith(last))
    return false
  const end = term.length - last.length
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = term.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}

import { normaliseLines } from '../../../text/white-space.ts'
import { looksLikeHtml } from '../../html-signs.ts'
import { readLabel } from './labels.ts'
import { isNexisCounter } from './nexis-counter.ts'

const FRONT_UNITS = 20_000

/** A line of the front that counts documents, and a label that Nexis prints, tell the format. */
export function looksLikeNexisText(text: string): boolean {
  const lines = normaliseLines(text.slice(0, FRONT_UNITS)).split('\n')
  const start = lines.findIndex(isNexisCounter)
  if (start === -1) return false
  const rest = lines.slice(start + 1)
  return rest.some(isNexisCounter) || rest.some((line) => readLabel(line, 'capitals') !== null)
}

/** A page with the comments that Nexis hides its records in. */
export function looksLikeNexisHtml(text: string): boolean {
  const at = text.search(/<DOC NUMBER=\d{1,6}>/u)
  return at !== -1 && looksLikeHtml(text) && text.slice(at, at + 2_000).includes('<DOCFULL>')
}

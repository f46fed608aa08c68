import { foldWhiteSpace } from '@shared/core/text/index.ts'
import { sha256 } from '../sha256.ts'

/** SHA-256 of a text with white space folded: equal for identical content. */
export function hashText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(foldWhiteSpace(text)))
}

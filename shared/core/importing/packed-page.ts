import type { ArticleDraft } from '../../model/draft.ts'
import type { ProblemCode } from '../../model/problem.ts'
import { decodeText } from '../text/decode.ts'
import { decodeAs } from '../text/text-decoder.ts'
import { isHeavyPage } from './heavy-html/is-heavy-page.ts'
import { readHeavyPage } from './heavy-html/read-heavy-page.ts'
import { declaredCharset } from './html-signs.ts'
import { withImages } from './page-images.ts'
import type { ImportOptions } from './options.ts'
import { readingContext } from './reading-context.ts'

/** What became of a page inside another file. */
export type PackedPage =
  | { readonly article: ArticleDraft }
  | { readonly article: null; readonly code: ProblemCode; readonly detail: string }

/** A page as it is packed in an archive. */
export interface PageBytes {
  readonly bytes: Uint8Array
  /** The charset that the archive or the server names, null for none; what the page says of itself comes first. */
  readonly charset: string | null
  /** Where it was saved from, null when that is not told. */
  readonly address: string | null
  /** The bytes of a picture of the page that the archive holds; null for one that it does not. */
  readonly pictureAt?: (address: string) => Uint8Array | null
}

const WEB_ADDRESS = /^https?:\/\/\S+$/iu
const MAX_QUOTE_UNITS = 500

/** Reads a page that is known to be HTML. The address of the archive is taken where the page names none. */
export async function readPackedPage(
  { bytes, charset, address, pictureAt }: PageBytes,
  fileName: string,
  options: ImportOptions,
): Promise<PackedPage> {
  const { readHtml } = options
  const text =
    options.charset === undefined
      ? decodeText(bytes, declaredCharset(bytes) ?? charset)?.text
      : decodeAs(bytes, options.charset)
  if (text === undefined || text === null) return failed('unreadable', 'no known charset reads it')
  const isHeavy = isHeavyPage(text)
  if (!isHeavy && readHtml === undefined)
    return failed('unsupported-format', 'HTML: reading a page needs a DOM')
  const draft = isHeavy
    ? readHeavyPage(text, readingContext(fileName, options))
    : ((await readHtml?.(text, fileName)) ?? null)
  if (draft === null) return failed('no-text', 'HTML without text')
  return { article: withImages(withAddress(draft, address), pictureAt) }
}

function failed(code: ProblemCode, detail: string): PackedPage {
  return { article: null, code, detail }
}

function withAddress(draft: ArticleDraft, address: string | null): ArticleDraft {
  if (draft.url !== null || address === null || !WEB_ADDRESS.test(address)) return draft
  const origin = {
    quote: address.slice(0, MAX_QUOTE_UNITS),
    rule: 'archive-address',
    certainty: 'printed' as const,
  }
  return { ...draft, url: address, origins: { ...draft.origins, url: origin } }
}

import { decodeText } from '../../text/decode.ts'
import { decodeStrictly } from '../../text/text-decoder.ts'
import { joinPieces } from './inflate.ts'
import type { ZipRecord } from './zip-directory.ts'

/** What systems put into archives, and everything hidden in them: nobody means to import it. */
const UNMEANT = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini|~\$[^/]*)(?:\/|$)/iu
const LEAVES_ARCHIVE = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/iu
// eslint-disable-next-line no-control-regex -- control characters are what makes such a name suspect
const CONTROLS = /[\u0000-\u001f\u007f]/u
const LINE_FEED = Uint8Array.of(0x0a)

/**
 * The paths of entries with `/` between folders. Names that are not marked as UTF-8 are decoded together, for a
 * charset is told better from many: archives of Windows in Korea hold code page 949.
 */
export function decodePaths(records: readonly ZipRecord[]): readonly string[] {
  const unmarked = records.filter(({ isUtf8 }) => !isUtf8)
  const joined = joinPieces(unmarked.flatMap(({ name }) => [name, LINE_FEED]))
  const decoded = joined.length === 0 ? [] : (decodeText(joined)?.text.split('\n') ?? [])
  // a name with a line feed of its own: then each for itself
  const isOneEach = decoded.length === unmarked.length + 1
  let place = 0
  return records.map(({ name, isUtf8 }) => {
    const path = isUtf8
      ? decodeStrictly(name, 'utf-8')
      : isOneEach
        ? decoded[place++]
        : decodeText(name)?.text
    return (path ?? Array.from(name, (byte) => String.fromCharCode(byte)).join('')).replaceAll('\\', '/')
  })
}

/** Whether a path leads out of the folder that the archive would be unpacked to, or cannot be a path at all. */
export function isTreacherousPath(path: string): boolean {
  return LEAVES_ARCHIVE.test(path) || CONTROLS.test(path)
}

/** Whether an entry is no file that a user packed: a folder, or what a system adds by itself. */
export function isUnmeantPath(path: string): boolean {
  return path === '' || path.endsWith('/') || UNMEANT.test(path)
}

/** A path as seen from a folder, `/` at its front meaning the whole archive; it never leads out of that. */
export function resolvePath(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

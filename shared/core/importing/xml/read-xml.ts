import { DecodeUTF8 } from 'fflate'
import { charsetOfMark, charsetOfZeroBytes } from '../../text/byte-order.ts'
import { decodeText } from '../../text/decode.ts'
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts'
import { joinPieces } from '../archive/inflate.ts'
import { declaredCharset } from '../html-signs.ts'
import { ReadingError } from '../reading-error.ts'
import { atOnce, writePieces, type Steps } from '../steps.ts'
import { XmlReader, type XmlHandler, type XmlNamespaces } from './xml-reader.ts'

/**
 * Reads an XML entry of an archive as it is unpacked: the whole of it never stands in memory.
 *
 * @throws ReadingError as `ZipArchive.stream` and `XmlReader` do
 */
export function* xmlEntrySteps(
  archive: ZipArchive,
  entry: ZipEntry,
  namespaces: XmlNamespaces,
  handler: XmlHandler,
): Steps<void> {
  const reader = new XmlReader(namespaces, handler)
  const kept: Uint8Array[] = []
  let isUtf8: boolean | null = null
  const decoder = new DecodeUTF8((text) => reader.write(text))
  yield* archive.stream(entry, (piece) => {
    if (piece.length === 0) return
    isUtf8 ??= isReadAsUtf8(piece)
    if (isUtf8) decoder.push(piece)
    else kept.push(piece)
  })
  if (kept.length > 0) yield* writePieces(textOf(joinPieces(kept)), reader)
  reader.end()
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if (decoded === null) throw new ReadingError('damaged', 'XML in no known charset')
  return decoded.text
}

/** The same at once, for what is small. */
export function readXmlEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  namespaces: XmlNamespaces,
  handler: XmlHandler,
): void {
  atOnce(xmlEntrySteps(archive, entry, namespaces, handler))
}

/** XML is UTF-8 unless a mark or its first line says otherwise. */
function isReadAsUtf8(front: Uint8Array): boolean {
  const mark = charsetOfMark(front)
  if (mark !== null) return mark === 'utf-8'
  if (charsetOfZeroBytes(front.subarray(0, 200)) !== null) return false
  return /^utf-?8$/iu.test(declaredCharset(front) ?? 'utf-8')
}

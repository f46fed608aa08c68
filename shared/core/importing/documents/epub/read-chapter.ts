import { Parser } from 'htmlparser2'
import { decodeText } from '../../../text/decode.ts'
import { foldWhiteSpace } from '../../../text/white-space.ts'
import { declaredCharset } from '../../html-signs.ts'
import { ReadingError } from '../../reading-error.ts'
import type { Chapter } from './chapter.ts'
import { ChapterReader } from './chapter-reader.ts'

/**
 * The text of an XHTML document of a book. It is read as HTML, which knows the names of characters that books use;
 * entities that the document declares itself are text. Nothing is fetched. Linear.
 *
 * @param wantedIds of the elements whose places are told
 * @throws ReadingError `damaged` when it is in no known charset or nested too deeply
 */
export function readChapter(bytes: Uint8Array, wantedIds: ReadonlySet<string>): Chapter {
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if (decoded === null) throw new ReadingError('damaged', 'a document in no known charset')
  const reader = new ChapterReader(!/<body[\s>/]/iu.test(decoded.text), wantedIds)
  const parser = new Parser(reader, { recognizeSelfClosing: true, recognizeCDATA: true })
  parser.write(decoded.text)
  parser.end()
  return { ...reader.result, title: foldWhiteSpace(reader.title) }
}

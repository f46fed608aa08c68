import { DATABASE_FORMATS } from './databases/formats.ts'
import { DOCUMENT_FORMATS } from './documents/formats.ts'
import type { Format, FormatSample } from './format.ts'
import { MIME_FORMATS } from './mime/formats.ts'
import { RECORD_FORMATS } from './records/formats.ts'
import { WEB_ARCHIVE_FORMATS } from './web-archive/formats.ts'

/** Every format but plain text, Markdown and saved pages, which take what these leave. */
const FORMATS: readonly Format[] = [
  ...MIME_FORMATS,
  ...WEB_ARCHIVE_FORMATS,
  ...DATABASE_FORMATS,
  ...DOCUMENT_FORMATS,
  ...RECORD_FORMATS,
]

/** So much of a text tells its format; the pages of a database begin with their own scripts. */
const FRONT_UNITS = 2_000_000

/** The format of a file by its content, null when it is for the general readers. */
export function recogniseFormat(sample: FormatSample, wanted?: string): Format | null {
  if (wanted !== undefined) return FORMATS.find(({ id }) => id === wanted) ?? null
  const front = { ...sample, text: sample.text?.slice(0, FRONT_UNITS) ?? null }
  return FORMATS.find((format) => format.recognise(front)) ?? null
}

import type { ImportProblem } from '@shared/model/problem.ts'
import type { importingMessages } from './messages.ts'

/** A file in an archive is named with it, and its number counts over all files there: the name says more. */
const IN_ARCHIVE = /\.(?:zip|gz|tgz|epub|odt|docx|mbox|warc|eml|mht|mhtml)\//iu

/** The file that a problem is about, and which record of it. */
export function nameOfPlace(
  { fileName, recordNumber }: ImportProblem,
  messages: (typeof importingMessages)['en'],
): string {
  if (recordNumber === undefined || IN_ARCHIVE.test(fileName)) return fileName
  return `${fileName} · ${messages.recordOf(recordNumber + 1)}`
}

import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem } from '../../../model/problem.ts'
import type { FormatReader } from '../format.ts'
import { latin1 } from './header-block.ts'
import { readMessage } from './read-message.ts'

const MAX_MESSAGES = 20_000
const LINE_FEED = 0x0a
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]
const MESSAGE_LINE = /^From \S{1,320} .*\b(?:19|20)\d\d\b/u

/** Reads a mailbox (RFC 4155) mail by mail; one that is damaged is a problem with its number. */
export const readMailbox: FormatReader = async (source) => {
  const { name, bytes, options } = source
  const messages = messagesOf(bytes)
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = []
  let recordNumber = 0
  for (const [index, message] of messages.slice(0, MAX_MESSAGES).entries()) {
    await options.pause?.()
    if (options.isCancelled?.() === true) {
      problems.push({ fileName: name, code: 'cancelled', detail: `before message ${index + 1}` })
      break
    }
    const result = await readMessage(message, source)
    for (const draft of result.articles) articles.push({ ...draft, recordNumber: recordNumber++ })
    for (const problem of result.problems)
      problems.push(
        problem.fileName === name
          ? { ...problem, detail: `message ${index + 1}: ${problem.detail}`, recordNumber: recordNumber++ }
          : problem,
      )
  }
  if (messages.length > MAX_MESSAGES)
    problems.push({ fileName: name, code: 'too-many-entries', detail: `${messages.length} messages` })
  return { articles, problems }
}

/** The messages between the lines that part them; such a line stands at the front or below a blank one. */
function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const messages: Uint8Array[] = []
  let start = -1
  let isAfterBlank = true
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const end = feed === -1 ? bytes.length : feed
    if (isAfterBlank && isMessageLine(bytes, at, end)) {
      if (start !== -1) messages.push(bytes.subarray(start, at))
      start = end + 1
    }
    isAfterBlank = end === at || (end === at + 1 && bytes[at] === 0x0d)
    at = end + 1
  }
  if (start !== -1 && start < bytes.length) messages.push(bytes.subarray(start))
  return messages
}

function isMessageLine(bytes: Uint8Array, start: number, end: number): boolean {
  if (!FROM.every((byte, index) => bytes[start + index] === byte)) return false
  return MESSAGE_LINE.test(latin1(bytes, start, Math.min(end, start + 500)))
}

import type { FormatReader } from '../format.ts'
import { readMessage } from './read-message.ts'

/** Reads a mail as programs save it (RFC 5322): its text is an article, so is every file attached that has text. */
export const readMail: FormatReader = (source) => readMessage(source.bytes, source)

import type { Format } from '../format.ts'

/** Documents, mails, books and archives, the more particular ones first. */
export const DOCUMENT_FORMATS: readonly Format[] = []

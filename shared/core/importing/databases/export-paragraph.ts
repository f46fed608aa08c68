import type { DocumentParagraph } from '../documents/document-paragraph.ts'

/** A paragraph of whatever kind of document; only some kinds tell whether it is centred. */
export type ExportParagraph = DocumentParagraph & { readonly isCentred?: boolean }

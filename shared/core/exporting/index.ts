export { formatCitation } from './citation.ts'
export {
  type LibraryContent,
  type LibraryFileError,
  type LibraryFileResult,
  readLibraryFile,
  type Sha256,
  type TableRow,
  writeLibraryFile,
} from './library-file.ts'
export { exportNotesMarkdown } from './markdown.ts'
export type {
  ExportedArticle,
  ExportedHighlight,
  ExportedNote,
  LeftOut,
  NotesExport,
} from './notes-export.ts'

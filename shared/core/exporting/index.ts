export { formatCitation } from './citation.ts'
export { CSV_MARK, csvLine, type CsvValue } from './csv.ts'
export { ENGLISH_LABELS, type ExportLabels } from './export-labels.ts'
export {
  type LibraryContent,
  type LibraryFileError,
  type LibraryFileResult,
  readLibraryFile,
  type TableRow,
  writeLibraryFile,
} from './library-file.ts'
export { encodeManifest, MANIFEST_PATH, type ManifestEntry, type Sha256 } from './library-manifest.ts'
export { exportNotesMarkdown } from './markdown.ts'
export type {
  ExportedArticle,
  ExportedHighlight,
  ExportedNote,
  LeftOut,
  NotesExport,
} from './notes-export.ts'

import { readBytes } from './import-bytes.ts'
import type { ImportOptions, ImportResult } from './options.ts'

export { articleLines } from './corrections/article-lines.ts'
export { fieldCandidates, type FieldCandidate } from './corrections/field-candidates.ts'
export {
  applyFieldRule,
  applyFieldRules,
  textOf,
  USER_RULE,
  type RuledArticle,
} from './corrections/field-rules.ts'
export { metasOfFile, type PageMeta } from './corrections/page-metas.ts'
export { proposeRules } from './corrections/propose-rules.ts'
export { hostOf, matchesName } from './corrections/rule-scope.ts'
export { MAX_PROFILE_BYTES, readProfile, writeProfile } from './profiles/profile-file.ts'
export { isRecognisable } from './profiles/recognise-profile.ts'
export { separatorOf, separatorTest } from './profiles/separator.ts'
export { recordAt, tryProfile, type ProfileTrial } from './profiles/try-profile.ts'
export { readHeaderLine, type HeaderLine } from './headers/header-line.ts'
export type { ImportOptions, ImportResult } from './options.ts'
export { mappedField } from './records/fields.ts'
export { describeTable } from './records/table/describe-table.ts'
export { mappingOfColumns, remapColumn } from './records/table/edit-mapping.ts'
export { textOfFile } from './text-of-file.ts'
export { IMPORTER_VERSION } from './version.ts'

/**
 * The articles in a file and the problems met, both in the order of the file. Never throws for bad input:
 * what cannot be read is a problem with a code of `ImportProblem`. Linear in the bytes.
 *
 * @param name the file's name as dropped; the content decides the format, the name only gives hints
 */
export async function importBytes(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  return readBytes(name, bytes, {
    ...('DOMParser' in globalThis ? { readHtml: pageReaderHere(options) } : {}),
    ...('process' in globalThis ? { readPdf: pdfReaderHere(options) } : {}),
    ...options,
  })
}

/** Loaded only where a page is met in a window: the reader and its libraries need a DOM. */
function pageReaderHere({ stepsOff }: ImportOptions): NonNullable<ImportOptions['readHtml']> {
  return async (html, fileName) => {
    const { readHtmlPage } = await import('./html/index.ts')
    return readHtmlPage(html, fileName, stepsOff)
  }
}

/** Kept from bundlers: the app reads PDFs in a thread of their own, with a copy of the library there. */
const PDF_LIBRARY = 'pdfjs-dist/legacy/build/pdf.mjs'

/** In Node, where nothing has to stay responsive. */
function pdfReaderHere({ stepsOff = [] }: ImportOptions): NonNullable<ImportOptions['readPdf']> {
  return async (bytes) => {
    const { readPdfText } = await import('./documents/pdf/load-pages.ts')
    const pdfJs: unknown = await import(/* @vite-ignore */ PDF_LIBRARY)
    const folder = new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'))
    const characterMaps = { cMapUrl: decodeURIComponent(folder.pathname), cMapPacked: true }
    return readPdfText(bytes.slice(), { pdfJs, characterMaps, stepsOff })
  }
}

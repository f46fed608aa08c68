import { decodeAs } from '../../text/text-decoder.ts'
import { UnpackBudget } from '../archive/unpack-budget.ts'
import { ZipArchive } from '../archive/zip-archive.ts'
import { remainingPaths } from '../archive/zip-remains.ts'
import { sniffFormat } from '../sniff.ts'

/** What a ZIP file is by what it holds. */
export type ZipKind =
  'DOCX' | 'XLSX' | 'XLSB' | 'PPTX' | 'ODT' | 'ODS' | 'ODP' | 'EPUB' | 'HWPX' | 'Apple iWork' | 'ZIP'

const BY_MEDIA_TYPE: readonly (readonly [type: string, kind: ZipKind])[] = [
  ['application/epub+zip', 'EPUB'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/vnd.oasis.opendocument.presentation', 'ODP'],
  ['application/hwp+zip', 'HWPX'],
]
const BY_ENTRY: readonly (readonly [path: RegExp, kind: ZipKind])[] = [
  [/^word\/document\d*\.xml$/iu, 'DOCX'],
  [/^xl\/workbook\.xml$/iu, 'XLSX'],
  [/^xl\/workbook\.bin$/iu, 'XLSB'],
  [/^ppt\/presentation\.xml$/iu, 'PPTX'],
  [/^META-INF\/container\.xml$/iu, 'EPUB'],
  [/^Index\/(?:Document|Tables)\b.*\.iwa$|^Index\.zip$/iu, 'Apple iWork'],
]
/** Signs of a file of Office whose main part is gone. */
const BY_FOLDER: typeof BY_ENTRY = [
  [/^word\//iu, 'DOCX'],
  [/^xl\/workbook\.bin$/iu, 'XLSB'],
  [/^xl\//iu, 'XLSX'],
  [/^ppt\//iu, 'PPTX'],
]
const MAX_MEDIA_TYPE_BYTES = 200

/** Asked by every format in turn; a file is looked into once. */
const known = new WeakMap<Uint8Array, ZipKind | null>()

/** What kind of ZIP file `bytes` are, null when they are none. One that cannot be opened is what is left of it. */
export function zipKind(bytes: Uint8Array): ZipKind | null {
  const seen = known.get(bytes)
  if (seen !== undefined) return seen
  const sniffed = sniffFormat(bytes)
  const kind = sniffed.kind === 'named' && sniffed.name === 'ZIP' ? lookInto(bytes) : null
  known.set(bytes, kind)
  return kind
}

function lookInto(bytes: Uint8Array): ZipKind {
  try {
    const archive = new ZipArchive(bytes, new UnpackBudget())
    return mediaTypeKind(archive) ?? entryKind(archive) ?? 'ZIP'
  } catch {
    // its reader says what is wrong with it
    return kindOfRemains(bytes)
  }
}

/** A file that is cut off or spoilt is still a Word document to whoever has it. */
function kindOfRemains(bytes: Uint8Array): ZipKind {
  const front = String.fromCharCode(...bytes.subarray(0, MAX_MEDIA_TYPE_BYTES))
  const named = BY_MEDIA_TYPE.find(([type]) => front.includes(`mimetype${type}`))
  if (named !== undefined) return named[1]
  const paths = remainingPaths(bytes)
  const isOffice = paths.includes('[Content_Types].xml')
  return (isOffice ? kindOf(paths, BY_FOLDER) : null) ?? kindOf(paths, BY_ENTRY) ?? 'ZIP'
}

/** Books and OpenDocument files name their kind in an entry `mimetype`, the first one as a rule. */
function mediaTypeKind(archive: ZipArchive): ZipKind | null {
  const entry = archive.find('mimetype')
  if (entry === undefined || entry.record.packedBytes > MAX_MEDIA_TYPE_BYTES) return null
  const type = decodeAs(archive.read(entry), 'utf-8')?.trim() ?? ''
  return BY_MEDIA_TYPE.find(([known]) => type === known || type === `${known}-template`)?.[1] ?? null
}

function entryKind({ entries }: ZipArchive): ZipKind | null {
  return kindOf(
    entries.map(({ path }) => path),
    BY_ENTRY,
  )
}

function kindOf(paths: readonly string[], signs: typeof BY_ENTRY): ZipKind | null {
  return signs.find(([pattern]) => paths.some((path) => pattern.test(path)))?.[1] ?? null
}

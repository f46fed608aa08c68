import type { ProblemCode } from '../../../model/problem.ts'
import type { ZipKind } from '../documents/zip-kind.ts'
import { topNames } from './compound-file.ts'

const BY_NAME: Readonly<Partial<Record<string, ProblemCode>>> = {
  'PNG image': 'picture',
  'JPEG image': 'picture',
  'GIF image': 'picture',
  'TIFF image': 'picture',
  'WebP image': 'picture',
  'HEIF or AVIF image': 'picture',
  'WAV audio': 'sound-or-film',
  'AVI film': 'sound-or-film',
  'MP4 media': 'sound-or-film',
  'Matroska or WebM media': 'sound-or-film',
  'Ogg media': 'sound-or-film',
  'FLAC audio': 'sound-or-film',
  'MP3 audio': 'sound-or-film',
}
const BY_ZIP_KIND: Readonly<Partial<Record<ZipKind, ProblemCode>>> = {
  XLSB: 'other-table',
  ODS: 'other-table',
  PPTX: 'slides',
  ODP: 'slides',
  HWPX: 'hangul-document',
  'Apple iWork': 'apple-document',
}
/** Names at the top of a compound file, and what it is by them; the first that fits. */
const BY_STREAM: readonly (readonly [name: RegExp, code: ProblemCode])[] = [
  [/^EncryptedPackage$/u, 'password-protected'],
  [/^WordDocument$/u, 'old-word'],
  [/^(?:Workbook|Book)$/u, 'other-table'],
  [/^PowerPoint Document$/u, 'slides'],
  [/^__(?:properties_version1\.0|nameid_version1\.0|substg1\.0_.*)$/u, 'outlook-message'],
  [/^(?:BodyText|.HwpSummaryInformation)$/su, 'hangul-document'],
]

/** What is said of a kind of file that is recognised and not read, so that the user knows what to do with it. */
export function codeOfNamed(name: string, bytes: Uint8Array): ProblemCode {
  return name === COMPOUND_FILE ? codeOfCompound(bytes) : (BY_NAME[name] ?? 'unsupported-format')
}

/** The same for a kind of ZIP file. */
export function codeOfZip(kind: ZipKind): ProblemCode {
  return BY_ZIP_KIND[kind] ?? 'unsupported-format'
}

/** As `sniffFormat` names them. */
const COMPOUND_FILE = 'Microsoft Office 97–2003'

function codeOfCompound(bytes: Uint8Array): ProblemCode {
  const names = [...topNames(bytes)]
  return BY_STREAM.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'old-office'
}

import { charsetOfMark, charsetOfZeroBytes } from '../text/byte-order.ts'

/** What a file is by its content; `named` formats are recognised so that the report can say what the file is. */
export type SniffedFormat =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'text' }

interface Signature {
  readonly name: string
  /** What has to stand at the very front as well. */
  readonly front?: string
  readonly offset?: number
  /** Bytes as Latin-1 characters. */
  readonly bytes: string
}

const SIGNATURES: readonly Signature[] = [
  { name: 'PDF', bytes: '%PDF-' },
  { name: 'RTF', bytes: '{\\rtf' },
  { name: 'ZIP', bytes: 'PK\x03\x04' },
  { name: 'ZIP', bytes: 'PK\x05\x06' },
  { name: 'gzip', bytes: '\x1f\x8b' },
  { name: '7-Zip', bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'RAR', bytes: 'Rar!\x1a\x07' },
  { name: 'XZ', bytes: '\xfd7zXZ\x00' },
  ...Array.from('123456789', (level) => ({ name: 'bzip2', bytes: `BZh${level}1AY&SY` })),
  { name: 'Zstandard', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'Microsoft Office 97–2003', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'PNG image', bytes: '\x89PNG\r\n' },
  { name: 'JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'GIF image', bytes: 'GIF87a' },
  { name: 'GIF image', bytes: 'GIF89a' },
  { name: 'TIFF image', bytes: 'II*\x00' },
  { name: 'TIFF image', bytes: 'MM\x00*' },
  { name: 'WebP image', front: 'RIFF', offset: 8, bytes: 'WEBP' },
  { name: 'WAV audio', front: 'RIFF', offset: 8, bytes: 'WAVE' },
  { name: 'AVI film', front: 'RIFF', offset: 8, bytes: 'AVI ' },
  ...['heic', 'heix', 'mif1', 'msf1', 'avif'].map((brand) => ({
    name: 'HEIF or AVIF image',
    offset: 4,
    bytes: `ftyp${brand}`,
  })),
  { name: 'MP4 media', offset: 4, bytes: 'ftyp' },
  { name: 'Matroska or WebM media', bytes: '\x1aE\xdf\xa3' },
  { name: 'Ogg media', bytes: 'OggS\x00' },
  { name: 'FLAC audio', bytes: 'fLaC\x00' },
  ...['\x02', '\x03', '\x04'].map((version) => ({ name: 'MP3 audio', bytes: `ID3${version}` })),
  { name: 'SQLite database', bytes: 'SQLite format 3\x00' },
  { name: 'tar archive', offset: 257, bytes: 'ustar' },
  { name: 'program', bytes: '\x7fELF' },
  { name: 'program', bytes: 'MZ\x90\x00' },
  { name: 'font', bytes: 'wOF2' },
  { name: 'font', bytes: 'OTTO\x00' },
  { name: 'MHTML web archive', bytes: 'From: <Saved by Blink>' },
  { name: 'MHTML web archive', bytes: 'From: "Saved by ' },
  { name: 'Apple web archive or property list', bytes: 'bplist00' },
  { name: 'WARC web archive', bytes: 'WARC/' },
]

const SAMPLE_BYTES = 8_192
const MAX_CONTROL_SHARE = 0.02

/** What `bytes` are, by signature first, then by the share of control characters. Looks at the first 8 KB. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return { kind: 'empty' }
  const named = nameOf(bytes)
  if (named !== null) return { kind: 'named', name: named }
  return isBinary(bytes.subarray(0, SAMPLE_BYTES)) ? { kind: 'binary' } : { kind: 'text' }
}

function nameOf(bytes: Uint8Array): string | null {
  const standsAt = (wanted: string, offset: number): boolean =>
    latin1(bytes.subarray(offset, offset + wanted.length)) === wanted
  return (
    SIGNATURES.find(
      ({ front = '', offset = 0, bytes: wanted }) => standsAt(front, 0) && standsAt(wanted, offset),
    )?.name ?? null
  )
}

/** Text has hardly any control characters; UTF-16 is full of zero bytes, but all on one side. */
function isBinary(sample: Uint8Array): boolean {
  if (charsetOfMark(sample) !== null || charsetOfZeroBytes(sample) !== null) return false
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    // tab to carriage return, escape (ISO-2022) and substitute (end of file on DOS) stand in text files
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) || byte === 0x7f)
      controls++
  }
  return controls > sample.length * MAX_CONTROL_SHARE
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

import type { Format } from '../format.ts'
import { sniffFormat } from '../sniff.ts'
import { zipKind } from './zip-kind.ts'

/** Documents, mails, books and archives, the more particular ones first. */
export const DOCUMENT_FORMATS: readonly Format[] = [
  {
    id: 'docx',
    recognise: ({ bytes }) => zipKind(bytes) === 'DOCX',
    load: async () => (await import('./docx/read-docx.ts')).readDocx,
  },
  {
    id: 'xlsx',
    recognise: ({ bytes }) => zipKind(bytes) === 'XLSX',
    load: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
  },
  {
    id: 'rtf',
    recognise: ({ bytes }) => isNamed(bytes, 'RTF'),
    load: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  },
  {
    // also kinds of ZIP files that nothing else reads: its reader names them
    id: 'zip',
    recognise: ({ bytes }) => zipKind(bytes) !== null,
    load: async () => (await import('./read-zip.ts')).readZip,
  },
  {
    id: 'gzip',
    recognise: ({ bytes }) => isNamed(bytes, 'gzip'),
    load: async () => (await import('./read-gzip.ts')).readGzip,
  },
]

function isNamed(bytes: Uint8Array, name: string): boolean {
  const sniffed = sniffFormat(bytes)
  return sniffed.kind === 'named' && sniffed.name === name
}

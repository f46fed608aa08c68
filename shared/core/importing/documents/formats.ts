import type { Format } from '../format.ts'
import { sniffFormat } from '../sniff.ts'
import { zipKind } from './zip-kind.ts'

/** Documents, mails, books and archives, the more particular ones first. */
export const DOCUMENT_FORMATS: readonly Format[] = [
  {
    id: 'pdf',
    recognise: ({ bytes }) => isPdf(bytes),
    load: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  },
  {
    id: 'docx',
    recognise: ({ bytes }) => zipKind(bytes) === 'DOCX',
    load: async () => (await import('./docx/read-docx.ts')).readDocx,
  },
  {
    id: 'odt',
    recognise: ({ bytes }) => zipKind(bytes) === 'ODT',
    load: async () => (await import('./odt/read-odt.ts')).readOdt,
  },
  {
    id: 'epub',
    recognise: ({ bytes }) => zipKind(bytes) === 'EPUB',
    load: async () => (await import('./epub/read-epub.ts')).readEpub,
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

/** The signature may stand behind other bytes, which readers of PDFs pass over (ISO 32000-1, annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  const sniffed = sniffFormat(bytes)
  if (sniffed.kind === 'named') return sniffed.name === 'PDF'
  return sniffed.kind === 'binary' && String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-')
}

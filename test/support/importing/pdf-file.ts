import { strToU8 } from 'fflate'

/** Text at a place of a page: points from the left and from the top, Helvetica. */
export interface PdfWords {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Points; default 10. */
  readonly size?: number
  readonly isBold?: boolean
  /** Quarter turns anticlockwise. */
  readonly turns?: number
}

export interface PdfOptions {
  /** Entries of the trailer's information, e.g. `/Title (Lock)`. */
  readonly info?: string
  /** Further entries of the catalogue and of the trailer. */
  readonly catalogue?: string
  readonly trailer?: string
  /** Further objects by number, from 100 on. */
  readonly objects?: Readonly<Record<number, string>>
  /** The contents of every page as they are, instead of words. */
  readonly contents?: readonly string[]
}

/** The object of a picture, for `PdfOptions.objects`. */
export const PICTURE =
  '<< /Type /XObject /Subtype\n/Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'

const PAGE_WIDTH = 595
const PAGE_HEIGHT = 842

/** The bytes of a PDF of pages with words on them; characters are WinAnsi. */
export function pdfFile(
  pages: readonly (readonly PdfWords[])[],
  options: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const contents = options.contents ?? pages.map((words) => words.map(drawing).join('\n'))
  const kids = contents.map((_, index) => `${10 + index * 2} 0 R`).join(' ')
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [5, `<< ${options.info ?? ''} >>`],
    ...contents.flatMap((content, index): [number, string][] => [
      [
        10 + index * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${11 + index * 2} 0 R >>`,
      ],
      [11 + index * 2, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    ]),
    ...Object.entries(options.objects ?? {}).map(([number, body]): [number, string] => [
      Number(number),
      body,
    ]),
  ])
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of objects) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return strToU8(file, true)
}

function drawing({ text, x, y, size = 10, isBold = false, turns = 0 }: PdfWords): string {
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][turns % 4] ?? [1, 0]
  const escaped = text.replace(/[\\()]/gu, (sign) => `\\${sign}`)
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${PAGE_HEIGHT - y} Tm (${escaped}) Tj ET`
}

/** Lines of a column, one below the other. */
export function columnOf(
  lines: readonly string[],
  place: { readonly x: number; readonly y: number; readonly size?: number; readonly leading?: number },
): readonly PdfWords[] {
  const { x, y, size = 10, leading = size * 1.2 } = place
  return lines.map((text, index) => ({ text, x, y: y + index * leading, size }))
}

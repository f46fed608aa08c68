import { decodeAs } from '../../../text/text-decoder.ts'

/** Names that `TextDecoder` knows for the numbers of Windows and the Mac. */
const CHARSETS: Readonly<Partial<Record<number, string>>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The upper half of the two code pages of DOS that no `TextDecoder` knows. */
const DOS_PAGES: Readonly<Partial<Record<number, string>>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ\u00af´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

/** Code pages by the `\fcharset` of a font (Rich Text Format 1.9.1, "Font Table"); 0 and 1 are the document's own. */
const PAGE_OF_FONT_CHARSET: Readonly<Partial<Record<number, number>>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

/** The code page of a font, null where it is the document's own. */
export function pageOfFontCharset(charset: number): number | null {
  return PAGE_OF_FONT_CHARSET[charset] ?? null
}

/** The text of bytes in a code page; windows-1252 where the number is unknown. */
export function decodePage(bytes: Uint8Array, page: number): string {
  const upper = DOS_PAGES[page]
  if (upper === undefined) {
    return decodeAs(bytes, CHARSETS[page] ?? 'windows-1252') ?? decodeAs(bytes, 'windows-1252') ?? ''
  }
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ''),
  ).join('')
}

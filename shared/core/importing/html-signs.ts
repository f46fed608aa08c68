const FRONT_UNITS = 2_048
const LEADING = /^(?:\s|\ufeff|<\?xml[^>]*\?>|<!--[\s\S]*?-->)*/u
const ROOT = /^<(?:!doctype\s+html|html|head|body)\b/iu
const BLOCK = /^<(?:div|p|article|section|main|table|h[1-6]|meta|title|link|script|style|header)\b[^>]*>/iu
const ANY_CLOSING_BLOCK = /<\/(?:p|div|article|section|body|html|h[1-6]|table|ul)>/giu
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})/iu
const XML_ENCODING = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,30})["']/iu

/** Whether a decoded text is an HTML or XHTML page, or a fragment of one. */
export function looksLikeHtml(text: string): boolean {
  const front = text.slice(0, FRONT_UNITS * 8)
  const rest = front.slice(LEADING.exec(front)?.[0].length ?? 0)
  if (ROOT.test(rest)) return true
  return BLOCK.test(rest) && (front.match(ANY_CLOSING_BLOCK)?.length ?? 0) >= 2
}

/** The charset that a page or XML file declares in its front, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const front = String.fromCharCode(...bytes.subarray(0, FRONT_UNITS))
  return (XML_ENCODING.exec(front) ?? META_CHARSET.exec(front))?.[1] ?? null
}

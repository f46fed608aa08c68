/** A report of Integrum, whose fields have codes of two letters. */
export function looksLikeIntegrumHtml(text: string): boolean {
  return /\^ИС:/u.test(text) && /\^ДТ:/u.test(text) && /<pre\b/iu.test(text)
}

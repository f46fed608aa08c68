const FRONT_UNITS = 100_000
const OPENS = /^\ufeff?\s*(?:\{\s*"|\[\s*\{\s*"|\[\s*\[|\{\s*\}|\[\s*\{)/u
const KEY =
  /"(?:title|headline|name|content|contents|body|text|maintext|plain_?text|articleBody|bodyText|description|abstract|snippet|quote|exact|제목|본문|내용)"\s*:/iu

/** Whether a text is JSON, or JSON on each line, that speaks of articles. */
export function looksLikeJson(text: string): boolean {
  return OPENS.test(text.slice(0, 1_000)) && KEY.test(text.slice(0, FRONT_UNITS))
}

const FRONT_UNITS = 100_000
const OPENS = /^\ufeff?\s*(?:\{\s*"|\[\s*\{\s*"|\[\s*\[|\{\s*\}|\[\s*\{)/u
const KEY =
  /"(?:title|headline|name|content|contents|body|text|maintext|plain_?text|articleBody|bodyText|description|abstract|snippet|quote|exact|제목|본문|내용)"\s*:/iu

/** Whether a text is JSON, or JSON on each line, that speaks of articles. */
export function looksLikeJson(text: string): boolean {
  return OPENS.test(text.slice(0, 1_000)) && KEY.test(text.slice(0, FRONT_UNITS))
}

const CSL_TYPE =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|book|broadcast|chapter|document|interview|manuscript|paper-conference|post(?:-weblog)?|report|speech|thesis|webpage)"/u
const CSL_KEY = /"(?:issued|container-title|citation-key|publisher-place|accessed)"\s*:/u

/** Whether a text is a list of references as citation programs exchange them (CSL-JSON). */
export function looksLikeCslJson(text: string): boolean {
  const front = text.slice(0, FRONT_UNITS)
  return looksLikeJson(text) && CSL_TYPE.test(front) && CSL_KEY.test(front)
}

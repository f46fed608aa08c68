import type { ArticleFields } from '../../../model/article.ts'
import type { RuledField, RuleScope } from '../../../model/field-rule.ts'

const DIGITS = /\d+/gu
const ADDRESS_HOST = /^https?:\/\/(?:www\.)?(?<host>[^/:?#\s]{3,255})/iu

/** The host of a web address, `www.` left out; null for anything else. */
export function hostOf(url: string | null): string | null {
  return ADDRESS_HOST.exec(url ?? '')?.groups?.['host']?.toLowerCase() ?? null
}

/** Whether a file's name fits a pattern in which `*` stands for any run of characters. Linear for each `*`. */
export function matchesName(pattern: string, fileName: string): boolean {
  const [first = '', ...parts] = pattern.toLowerCase().split('*')
  const name = fileName.toLowerCase()
  const last = parts.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}

/** Whether a rule is for an article. @param sources what its source was read as, and what a rule made of it */
export function isInScope(
  scope: RuleScope,
  sources: ReadonlySet<string>,
  url: string | null,
  fileName: string,
): boolean {
  switch (scope.kind) {
    case 'source':
      return sources.has(scope.source)
    case 'site':
      return hostOf(url) === scope.host
    case 'files':
      return matchesName(scope.pattern, fileName)
  }
}

/**
 * The groups that an article stands in, the one that the user most likely means first.
 *
 * @param readSource its source as the importer read it: a rule about sources starts from there
 */
export function scopesOf(
  field: RuledField,
  { source, url }: ArticleFields,
  readSource: string | null,
  fileName: string,
): readonly RuleScope[] {
  const name = field === 'source' ? readSource : source
  const host = hostOf(url)
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1)
  const numbered = `${folder}${fileName.slice(folder.length).replace(DIGITS, '*')}`
  return [
    ...(name === null || name === '' ? [] : [{ kind: 'source' as const, source: name }]),
    ...(host === null ? [] : [{ kind: 'site' as const, host }]),
    ...(numbered === fileName ? [] : [{ kind: 'files' as const, pattern: numbered }]),
    ...(folder === '' ? [] : [{ kind: 'files' as const, pattern: `${folder}*` }]),
    // several articles of one file
    { kind: 'files' as const, pattern: fileName },
  ]
}

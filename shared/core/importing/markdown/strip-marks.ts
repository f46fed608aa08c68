const RULES: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]]{1,40}\]/gu, ''],
  [/\[\[(?:[^\]|]{1,200}\|)?([^\]|]{1,200})\]\]/gu, '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]{1,2000})>/gu, '$1'],
  [/<\/?[a-z][^<>]{0,500}>/giu, ''],
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]{1,2000}?\S|\S)\1(?![\p{L}\p{N}*])/gu, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,2000}?\S|\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/~~(?=\S)([^~]{1,2000}?)~~/gu, '$1'],
  [/(`{1,2})([^`]{1,2000})\1/gu, '$2'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1'],
]

/** A line of Markdown as text: emphasis, code marks and tags gone, their words kept. Links and images are not read. */
export function stripInlineMarks(line: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line).trim()
}

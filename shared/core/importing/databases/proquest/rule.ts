/** As ProQuest prints it between records. */
export const PROQUEST_RULE = '_'.repeat(60)

/** Mail programs and editors break a rule short. */
const RULE = /^\s*_{50,}\s*$/u
const COUNTER =
  /^\s*(?:(?:Document|Dokument|Documento)\s\d+\s(?:of|de|von|sur|di)\s\d+|\d+개 중 문서 \d+|문서 \d+\s?\/\s?\d+)\s*$/iu

/** The line of underscores between the records of ProQuest. */
export function isProquestRule(line: string): boolean {
  return RULE.test(line)
}

/** `Document 1 of 2`, above a record. */
export function isProquestCounter(line: string): boolean {
  return line.length < 80 && COUNTER.test(line)
}

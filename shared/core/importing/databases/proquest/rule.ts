const RULE = /^_{60}\s*$/u

/** The line of underscores between the records of ProQuest. */
export function isProquestRule(line: string): boolean {
  return RULE.test(line)
}

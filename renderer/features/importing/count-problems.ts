import type { ImportProblem } from '@shared/model/problem.ts'
import type { importingMessages } from './messages.ts'

/** How many files, parts of files and ends of pages did not come in. */
export interface ProblemCounts {
  readonly files: number
  /** Records of tables and lists, files in archives: the rest of their files was read. */
  readonly parts: number
  /** Pages of which only the beginning is there. */
  readonly cutOff: number
}

/** Told apart, because a table with one bad row is no file that was not imported. */
export function countProblems(problems: readonly ImportProblem[]): ProblemCounts {
  const cutOff = problems.filter(({ code }) => code === 'cut-off').length
  const parts = problems.filter((problem) => problem.code !== 'cut-off' && isPart(problem)).length
  return { files: problems.length - cutOff - parts, parts, cutOff }
}

/** Whether it is about one record of a file, or one file in an archive. */
export function isPart({ recordNumber }: ImportProblem): boolean {
  return recordNumber !== undefined
}

/** The counts in words, without those of nothing. */
export function problemCountTexts(
  problems: readonly ImportProblem[],
  messages: (typeof importingMessages)['en'],
): readonly string[] {
  const { files, parts, cutOff } = countProblems(problems)
  return [
    files > 0 ? messages.failed(files) : null,
    parts > 0 ? messages.partsFailed(parts) : null,
    cutOff > 0 ? messages.cutOff(cutOff) : null,
  ].filter((text) => text !== null)
}

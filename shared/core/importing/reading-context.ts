import type { StepKey } from '../../model/article.ts'
import type { ImportOptions } from './options.ts'
import type { YearHints } from './published-date.ts'

/** What reading an article depends on beside its text. */
export interface ReadingContext extends YearHints {
  /** Cleaning steps that the user switched off. */
  readonly stepsOff?: readonly StepKey[]
}

/** The context of the articles in a file. */
export function readingContext(
  fileName: string,
  { capturedAtMs, stepsOff = [] }: ImportOptions,
): ReadingContext {
  return { fileName, capturedAtMs: capturedAtMs ?? null, stepsOff }
}

import type { ImportId } from './ids.ts'
import type { ImportProblem } from './problem.ts'

/** One batch brought in together. Written before the first file is read, so that a killed process can be reported. */
export interface ImportRecord {
  readonly id: ImportId
  readonly startedAtMs: number
  /** 0 while running. */
  readonly finishedAtMs: number
  readonly state: 'running' | 'done' | 'cancelled' | 'interrupted'
  readonly fileCount: number
  /** How many files, from the front of the batch, are accounted for in the database. */
  readonly filesDone: number
  readonly articlesAdded: number
  /** Articles not added because the same text is there already. */
  readonly articlesAlreadyThere: number
  readonly problems: readonly ImportProblem[]
  /** Its files were found in the watch folder. */
  readonly isWatched?: boolean
}

/** What becomes of articles that are there already when they are imported again. */
export type DuplicateChoice = 'skip' | 'keep'

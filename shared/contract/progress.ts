/** How far a long task is; sent at most ten times a second. */
export interface Progress {
  readonly done: number
  readonly total: number
  /** What is being worked on, e.g. a file name; empty when there is nothing to say. */
  readonly current: string
  /** How much of that is done, 0 to 1; absent where it is not known. */
  readonly part01?: number
}

import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem } from '../../../model/problem.ts'
import type { FormatResult } from '../format.ts'
import { problemOf } from '../reading-error.ts'

/** Collects what the files or sheets inside a file bring, and numbers their records through. */
export class NestedResults {
  readonly #articles: ArticleDraft[] = []
  readonly #problems: ImportProblem[] = []
  #nextNumber = 0

  /** Takes the outcome of one file found at `path`; null where it needs no path to be told from others. */
  add(path: string | null, { articles, problems }: FormatResult): void {
    const first = this.#nextNumber
    let last = first
    for (const draft of articles) {
      const recordNumber = first + draft.recordNumber
      last = Math.max(last, recordNumber)
      this.#articles.push({ ...draft, recordNumber, ...joined(path, draft.entryPath) })
    }
    for (const problem of problems) {
      const recordNumber = first + (problem.recordNumber ?? 0)
      last = Math.max(last, recordNumber)
      this.#problems.push({ ...problem, recordNumber })
    }
    this.#nextNumber = last + 1
  }

  /** Takes a file that could not be had, `error` being why. */
  addFailure(fileName: string, error: unknown): void {
    this.#problems.push({ fileName, ...problemOf(error), recordNumber: this.#nextNumber++ })
  }

  get isEmpty(): boolean {
    return this.#nextNumber === 0
  }

  get result(): FormatResult {
    return { articles: this.#articles, problems: this.#problems }
  }
}

function joined(path: string | null, inner: string | undefined): { readonly entryPath?: string } {
  const parts = [path, inner].filter((part) => part !== null && part !== undefined)
  return parts.length === 0 ? {} : { entryPath: parts.join('/') }
}

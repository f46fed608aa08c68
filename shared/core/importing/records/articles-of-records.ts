import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem } from '../../../model/problem.ts'
import type { FormatResult, FormatSource } from '../format.ts'
import type { NumericOrder } from '../headers/find-dates.ts'
import { readingContext } from '../reading-context.ts'
import type { RawRecord } from './fields.ts'
import { nameOfRecord, readRecord } from './read-record.ts'

/** A record of a file and where it stands there. */
export interface PlacedRecord {
  readonly record: RawRecord
  /** Counted from 0, the bad ones too. */
  readonly number: number
  /** What the report calls the place, e.g. `line 12`. */
  readonly place: string
  /** See `RecordContext`. */
  readonly keepsHeadlines: boolean
}

/**
 * The articles of records and a problem for each record without text, both in the order of the file.
 *
 * @param rule the origin's rule for every field, see `RecordContext`
 * @param bad problems with records that could not be read at all
 */
export async function articlesOfRecords(
  records: readonly PlacedRecord[],
  { name, options }: Pick<FormatSource, 'name' | 'options'>,
  rule: string,
  bad: readonly ImportProblem[],
  numericOrder?: NumericOrder,
): Promise<FormatResult> {
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = [...bad]
  for (const [index, { record, number: recordNumber, place, keepsHeadlines }] of records.entries()) {
    options.onProgress?.(index / records.length)
    await options.pause?.()
    if (options.isCancelled?.() === true) {
      problems.push({ fileName: name, code: 'cancelled', detail: `before ${place}` })
      break
    }
    const draft = readRecord(record, {
      ...readingContext(name, options),
      rule,
      keepsHeadlines,
      ...(numericOrder === undefined ? {} : { numericOrder }),
    })
    if (draft !== null) articles.push({ ...draft, recordNumber })
    else
      problems.push({
        fileName: name,
        code: 'no-text',
        detail: `${place}: ${nameOfRecord(record)}`,
        recordNumber,
      })
  }
  return { articles, problems: inOrder(problems) }
}

/** Problems of records in the order of the file, those of the whole file behind them. */
function inOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.toSorted((a, b) => (a.recordNumber ?? Infinity) - (b.recordNumber ?? Infinity))
}

import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem, ProblemCode } from '../../../model/problem.ts'
import type { FormatResult, FormatSource } from '../format.ts'
import type { YearHints } from '../published-date.ts'
import { RecordBuilder, type RecordOrigin } from './record-builder.ts'
import { readingContext } from '../reading-context.ts'
import { problemOf, ReadingError } from '../reading-error.ts'

/** More than any database lets out at once; what stands behind is named in one problem. */
const MAX_RECORDS = 100_000

/**
 * Reads the records of an export one by one, numbered from 0 as they stand in it. One that throws or holds neither
 * text nor title becomes a problem with its number; the others are read. Other tasks run in between, so that it can be
 * cancelled.
 */
export async function readRecords<Item>(
  source: FormatSource,
  origin: RecordOrigin,
  items: Iterable<Item>,
  read: (item: Item, record: RecordBuilder) => void,
): Promise<FormatResult> {
  const { name: fileName, options } = source
  const context = readingContext(fileName, options)
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = []
  let number = 0
  try {
    for (const item of items) {
      if (number === MAX_RECORDS) throw new ReadingError('too-many-entries', `read up to record ${number}`)
      await options.pause?.()
      if (options.isCancelled?.() === true) throw new ReadingError('cancelled', `before record ${number + 1}`)
      const record = new RecordBuilder(origin, options.stepsOff)
      const outcome = readOne(() => read(item, record), record, context, number)
      if ('title' in outcome) articles.push(outcome)
      else problems.push({ fileName, ...outcome, recordNumber: number })
      number++
    }
  } catch (error) {
    // what was read until then stays
    problems.push({ fileName, ...problemOf(error) })
  }
  if (number === 0 && problems.length === 0)
    problems.push({ fileName, code: 'no-text', detail: 'an export without records' })
  return { articles, problems }
}

function readOne(
  read: () => void,
  record: RecordBuilder,
  context: YearHints,
  number: number,
): ArticleDraft | { readonly code: ProblemCode; readonly detail: string } {
  try {
    read()
    return record.toDraft(context, number) ?? { code: 'bad-record', detail: 'neither text nor title' }
  } catch (error) {
    const { code, detail } = problemOf(error)
    return { code: code === 'damaged' ? 'bad-record' : code, detail }
  }
}

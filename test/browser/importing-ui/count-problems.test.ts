import type { ImportProblem } from '@shared/model/problem.ts'
import { expect, test } from 'vitest'
import { problemCountTexts } from '../../../renderer/features/importing/count-problems.ts'
import { importingMessages } from '../../../renderer/features/importing/messages.ts'
import { nameOfPlace } from '../../../renderer/features/importing/problem-place.ts'

const { en } = importingMessages
const problem = (code: ImportProblem['code'], recordNumber?: number, fileName = 'a'): ImportProblem => ({
  fileName,
  code,
  detail: '',
  ...(recordNumber === undefined ? {} : { recordNumber }),
})

test('files, parts of files and pages cut off are counted each for themselves', () => {
  const problems = [problem('empty'), problem('bad-record', 1), problem('no-text', 2), problem('cut-off', 0)]
  expect(problemCountTexts(problems, en)).toEqual([
    '1 file not imported',
    '2 parts of files not imported',
    '1 page breaks off in the middle',
  ])
  expect(problemCountTexts([], en)).toEqual([])
})

test('a record is named by its place in the file, a file in an archive by its path', () => {
  expect(nameOfPlace(problem('bad-record', 1, 'clips/table.csv'), en)).toBe('clips/table.csv · record 2')
  expect(nameOfPlace(problem('damaged', 3, 'clips/all.zip/a.pdf'), en)).toBe('clips/all.zip/a.pdf')
  expect(nameOfPlace(problem('damaged', undefined, 'a.pdf'), en)).toBe('a.pdf')
})

import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const RECORD = `
          1 of 9 DOCUMENTS

            Eastport Herald

          May 12, 2031 Monday

Pilots vote

LENGTH: 3 words

The pilots voted.
`

test('an export stops at the record at which the user cancels, and other tasks run until then', async () => {
  let pauses = 0
  const { articles, problems } = await importBytes('a.txt', new TextEncoder().encode(RECORD.repeat(500)), {
    pause: () => {
      pauses++
      return Promise.resolve()
    },
    isCancelled: () => pauses > 20,
  })
  expect(articles).toHaveLength(20)
  expect(problems).toMatchObject([{ code: 'cancelled' }])
})

import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

test('the tour plays from an empty library to its last picture', async () => {
  test.setTimeout(240_000)
  const folder = test.info().outputPath('tour')
  const { stdout } = await promisify(execFile)(process.execPath, ['test/support/tour/run.ts', folder])
  expect(stdout).toContain('The tour is complete.')
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining([
      'library.png',
      'compare.png',
      'story.png',
      'places.png',
      'small.png',
      'notes.md',
    ]),
  )
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { dropPaths } from './drop.ts'
import { openFromList } from './wire-pair.ts'

/** The bytes of the only file of the library. */
export const FERRY_STORY = [
  'Ferry leaves the quay of Halmvik',
  '',
  'The ferry left the quay of Halmvik at dawn, with forty passengers on board.',
  'Its captain said that the ice was thin this winter.',
  '',
].join('\n')

/** Writes the file into a folder of its own; answers its path. */
export function writeFerryStory(folder: string): string {
  const clips = join(folder, 'clips')
  mkdirSync(clips)
  const path = join(clips, 'ferry.txt')
  writeFileSync(path, FERRY_STORY)
  return path
}

/** Imports the article, marks a passage of it, writes a note, puts it into a list: each as a user does. */
export async function fillLibrary(page: Page, path: string): Promise<void> {
  await dropPaths(page, [path])
  await expect(page.getByRole('status', { name: 'Activity' })).toContainText('1 article imported', {
    timeout: 60_000,
  })
  await openFromList(page, /Ferry leaves the quay/)
  await page.keyboard.press('F6')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Ask the captain about 얼음')
  await page.getByRole('button', { name: 'New list' }).click()
  await page.keyboard.type('thesis')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^thesis/ }),
  ).toBeVisible()
  // as long as it closes, no other key is heard
  await expect(page.getByRole('dialog')).toBeHidden()
}

import { join } from 'node:path'
import type { Launched } from '../electron/start-app.ts'
import { expect } from './patient-expect.ts'

/** Takes pictures of the page of a story of the sample collection, which must be imported. */
export async function takeStoryPictures({ app, page }: Launched, folder: string): Promise<void> {
  const take = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`) })
  }
  const setTheme = (theme: 'light' | 'dark'): Promise<void> =>
    app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
  const resize = (width: number, height: number): Promise<void> =>
    app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )

  await resize(1440, 900)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill('Show stories')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Articles' })
  await grid.getByRole('row').first().click()
  const story = page.getByRole('region', { name: /^Story: / })
  await expect(story.getByRole('button', { name: /^Sentence 1:/ })).toBeVisible()
  await story
    .getByText(/^Probably taken from/)
    .first()
    .click()
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme)
    const suffix = theme === 'light' ? '' : '-dark'
    await take(`story${suffix}`)
    const heat = story.getByRole('region', { name: 'What survives where' })
    await heat.getByRole('button', { name: /^Sentence 2:/ }).scrollIntoViewIfNeeded()
    await heat.getByRole('combobox', { name: 'Base text' }).evaluate((field) => field.scrollIntoView())
    await take(`story-sentences${suffix}`)
    await story.evaluate((part) => part.scrollTo(0, 0))
  }
  await setTheme('light')
  await resize(1000, 640)
  await take('story-small')
  await page.getByRole('button', { name: 'Close the story' }).click()
  await resize(1440, 900)
}

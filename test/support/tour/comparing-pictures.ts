import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Launched } from '../electron/start-app.ts'
import { expect } from './patient-expect.ts'

const TITLES = [
  'Voss heads north to close port deal',
  'Ministers to sign harbour treaty next week',
  'Harbour treaty: signing set for April 4',
  'Minister to visit Norrland',
]
/** The common kinds of colour blindness, as Chromium simulates them. */
const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia'] as const

/**
 * Takes pictures of comparing on the sample collection, which must be imported: two, three and four texts in both
 * themes, and two texts as people with the common kinds of colour blindness see them.
 */
export async function takeComparingPictures({ app, page }: Launched, folder: string): Promise<void> {
  const take = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`) })
  }
  const setTheme = (theme: 'light' | 'dark'): Promise<void> =>
    app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
  const numbers = page.getByRole('button', { name: /^Passage \d+$/ })
  const open = async (titles: readonly string[]): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Type a command' }).fill('All articles')
    await page.keyboard.press('Enter')
    const rows = titles.map((title): Locator => page.getByRole('row', { name: title }))
    for (const [index, row] of rows.entries()) {
      await row.click({ modifiers: index === 0 ? [] : ['ControlOrMeta'] })
    }
    await page.keyboard.press('ControlOrMeta+Shift+C')
    await expect(numbers.first()).toBeVisible()
  }

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 860))
  await takeElsewherePictures(page, take, setTheme)
  await open(TITLES.slice(0, 2))
  const devtools = await app.context().newCDPSession(page)
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme)
    const suffix = theme === 'light' ? '' : '-dark'
    await take(`compare${suffix}`)
    for (const type of DEFICIENCIES) {
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type })
      await take(`compare-${type}${suffix}`)
    }
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' })
    await page.getByRole('button', { name: /^Which passages are shown/ }).click()
    await take(`compare-choice${suffix}`)
    await page.keyboard.press('Escape')
  }
  await devtools.detach()
  for (const count of [3, 4]) {
    await setTheme('light')
    // beside more than two texts the list is folded: fewer bring it back
    while ((await page.getByRole('grid', { name: 'Articles' }).count()) === 0) {
      await page.getByRole('button', { name: 'Close this article' }).last().click()
    }
    await open(TITLES.slice(0, count))
    await take(`compare-${count}`)
    await setTheme('dark')
    await take(`compare-${count}-dark`)
  }
  await setTheme('light')
}

/** One article read alone, with the articles that have its passages. */
async function takeElsewherePictures(
  page: Page,
  take: (name: string) => Promise<void>,
  setTheme: (theme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  await page.getByRole('row', { name: TITLES[1] ?? '' }).click()
  const mark = page.getByRole('article').getByRole('button', { name: /^Also in \d+ articles?$/ })
  await expect(mark.first()).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme)
    const suffix = theme === 'light' ? '' : '-dark'
    await take(`also-in${suffix}`)
    await mark.first().click()
    await take(`places${suffix}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Only what is new here' }).click()
    await take(`only-new${suffix}`)
    await page.getByRole('button', { name: 'Only what is new here' }).click()
  }
}

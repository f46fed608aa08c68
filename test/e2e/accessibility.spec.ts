import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`the list and the dialogs have no serious fault for assistive technology in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    expect(await seriousFaults(page)).toEqual([])

    await page.getByRole('button', { name: 'Open the sample collection' }).click()
    await expect(page.getByRole('status', { name: 'Activity' })).toContainText('articles imported')
    await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Type a command' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+,')
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })
}

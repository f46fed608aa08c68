import { expect, type Page } from '@playwright/test'

/** Runs a command by its name in the palette, by keyboard alone. */
export async function runByName(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Type a command' })
  await page.keyboard.press('ControlOrMeta+k')
  await expect(box).toBeFocused()
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(box).toBeHidden()
}

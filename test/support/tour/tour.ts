import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Launched } from '../electron/start-app.ts'
import { expect } from './patient-expect.ts'

const LEAD = 'Ministers to sign harbour treaty next week'
const REPRINT = 'Voss heads north to close port deal'
const NOTE = 'Fourteen berths here, twelve in the Evening Ledger. Ask the ministry.'

type Theme = 'light' | 'dark'

/** The stations of the tour. Each does what a user does, waits for what a user would see, and takes its picture. */
export class Tour {
  readonly seen: string[] = []
  readonly #launched: Launched
  readonly #folder: string
  readonly #page: Page

  constructor(launched: Launched, folder: string) {
    this.#launched = launched
    this.#folder = folder
    this.#page = launched.page
  }

  async importSample(): Promise<void> {
    await this.#resize(1440, 900)
    await this.#setTheme('light')
    await this.#picture('empty-library')
    await this.#runCommand('sample collection')
    const activity = this.#page.getByRole('status', { name: 'Activity' })
    await expect(activity).toContainText(/\d+ articles imported/)
    await expect(activity).toContainText('Index up to date')
    await expect(this.#grid().getByRole('button', { name: /copies$/ })).toBeVisible()
    this.seen.push(`import: ${(await activity.innerText()).replaceAll('\n', ' ')}`)
    await this.#picture('library')
  }

  async search(): Promise<void> {
    const box = this.#page.getByRole('searchbox', { name: 'Search articles and notes' })
    await box.fill('"harbour treaty" OR 항만')
    const row = this.#row(LEAD)
    await expect(row.locator('mark').first()).toBeVisible()
    const count = await this.#grid().getAttribute('aria-rowcount')
    this.seen.push(`search: ${count} articles for ${await box.inputValue()}`)
    await row.click()
    await expect(this.#reader(LEAD).getByRole('article')).toBeVisible()
    await this.#picture('search')
    await box.fill('')
    await expect(this.#row(LEAD)).toBeVisible()
  }

  async compare(): Promise<void> {
    await this.#row(LEAD).click()
    await this.#grid().focus()
    await this.#page.keyboard.press('ArrowRight')
    await this.#row(REPRINT).click({ modifiers: ['ControlOrMeta'] })
    await this.#page.keyboard.press('ControlOrMeta+Shift+C')
    const numbers = this.#reader(LEAD).getByRole('button', { name: /^Passage \d+$/ })
    await expect(numbers.first()).toBeVisible()
    const bar = this.#page.getByRole('group', { name: 'Comparison' })
    this.seen.push(`compare: ${(await bar.innerText()).replaceAll('\n', ' ')}`)
    await this.#pictureBoth('compare')
  }

  async annotate(): Promise<void> {
    await this.#row(LEAD).click()
    await expect(this.#reader(REPRINT)).toBeHidden()
    await this.#page.keyboard.press('F6')
    for (let paragraph = 0; paragraph < 3; paragraph++) await this.#page.keyboard.press('Alt+ArrowDown')
    await expect(this.#page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible()
    await this.#page.keyboard.press('n')
    const editor = this.#page.getByRole('textbox', { name: 'Note' })
    await expect(editor).toBeFocused()
    await this.#page.keyboard.type(NOTE)
    await this.#page.keyboard.press('Escape')
    await expect(editor).toHaveValue(NOTE)
    this.seen.push('highlight: one passage with a note, by keyboard alone')
    await this.#pictureBoth('notes')
  }

  /** Answers the path of the exported file. */
  async exportNotes(): Promise<string> {
    const path = join(this.#folder, 'notes.md')
    await this.#launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    await this.#page.keyboard.press('ControlOrMeta+e')
    const dialog = this.#page.getByRole('dialog', { name: 'Export notes' })
    await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('berths')
    await this.#picture('export')
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(dialog).toBeHidden()
    // it names a folder of this machine, which no later picture should show
    await this.#page.getByRole('button', { name: 'Dismiss' }).click()
    this.seen.push('export: the notes as Markdown, with their citations')
    return path
  }

  async pictureOtherLooks(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+k')
    await expect(this.#page.getByRole('combobox', { name: 'Type a command' })).toBeVisible()
    await this.#picture('palette')
    await this.#page.keyboard.press('Escape')
    await this.#resize(1000, 640)
    await this.#picture('small')
  }

  #grid(): Locator {
    return this.#page.getByRole('grid', { name: 'Articles' })
  }

  #row(title: string): Locator {
    return this.#grid().getByRole('row', { name: title })
  }

  #reader(title: string): Locator {
    return this.#page.getByRole('region', { name: `Reader: ${title}` })
  }

  async #runCommand(name: string): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+k')
    await this.#page.getByRole('combobox', { name: 'Type a command' }).fill(name)
    await this.#page.keyboard.press('Enter')
  }

  #resize(width: number, height: number): Promise<void> {
    return this.#launched.app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
  }

  #setTheme(theme: Theme): Promise<void> {
    return this.#launched.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source
    }, theme)
  }

  async #picture(name: string): Promise<void> {
    await this.#page.screenshot({ path: join(this.#folder, `${name}.png`) })
  }

  async #pictureBoth(name: string): Promise<void> {
    await this.#picture(name)
    await this.#setTheme('dark')
    await this.#picture(`${name}-dark`)
    await this.#setTheme('light')
  }
}

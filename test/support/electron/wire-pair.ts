import { resolve } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

const corpus = resolve(import.meta.dirname, '../../corpus')

/** A wire story that holds its body twice. */
export const WIRE_STORY = resolve(corpus, 'scrape-repeated-body/source.txt')
/** A feature that reuses five of its sentences. */
export const FEATURE = resolve(corpus, 'second-article/source.txt')

export const WIRE_TITLE = /Tessarian foreign secretary/
export const FEATURE_TITLE = /Harbour towns brace/

function readerOf(page: Page, title: RegExp): Locator {
  return page.getByRole('region', { name: new RegExp(`^Reader: .*${title.source}`) })
}

function rowOf(page: Page, title: RegExp): Locator {
  return page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: title })
}

/** Opens one article from the list. */
export async function openFromList(page: Page, title: RegExp): Promise<Locator> {
  await rowOf(page, title).click()
  await page.keyboard.press('Enter')
  const reader = readerOf(page, title)
  await expect(reader.getByRole('article')).toBeVisible()
  return reader
}

/** Opens the wire story and, to its right, the feature. */
export async function openPair(page: Page): Promise<readonly [Locator, Locator]> {
  await rowOf(page, WIRE_TITLE).click()
  await rowOf(page, FEATURE_TITLE).click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('ControlOrMeta+Enter')
  const readers = [readerOf(page, WIRE_TITLE), readerOf(page, FEATURE_TITLE)] as const
  for (const reader of readers) await expect(reader.getByRole('article')).toBeVisible()
  return readers
}

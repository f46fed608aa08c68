import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dropPaths } from '../support/electron/drop.ts'
import { expect, test } from '../support/electron/launch.ts'
import { compoundFile } from '../support/importing/compound-file.ts'
import { columnOf, pdfFile, PICTURE } from '../support/importing/pdf-file.ts'

const CORPUS = resolve(import.meta.dirname, '../corpus')

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-documents-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('PDFs become articles under the policy of the app, in columns and in Korean', async ({ launch }) => {
  const { page } = await launch()
  await dropPaths(
    page,
    ['pdf-two-columns', 'pdf-korean-codes'].map((slug) => join(CORPUS, slug, 'source.pdf')),
  )
  await expect(page.getByRole('row', { name: 'New lock opens at Ostvik, two years late' })).toBeVisible()
  await expect(page.getByRole('row', { name: '운하 통행료 10% 오른다' })).toBeVisible()
})

test('a PDF of ten pages becomes one article, and one that is cut off is reported', async ({ launch }) => {
  const { page } = await launch()
  const pages = Array.from({ length: 10 }, (_, index) => [
    { text: 'THE OSTVIK LEDGER', x: 60, y: 40 },
    ...(index === 0 ? [{ text: 'Ten years of the Ostvik canal', x: 60, y: 80, size: 22 }] : []),
    ...columnOf(
      Array.from({ length: 40 }, (_, line) => `In year ${index + 1} ship ${line} went through the lock`),
      { x: 60, y: 120 },
    ),
    { text: `${index + 1}`, x: 290, y: 815 },
  ])
  const bytes = pdfFile(pages)
  const whole = join(folder, 'ten-years.pdf')
  writeFileSync(whole, bytes)
  const cut = join(folder, 'cut-off.pdf')
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2))
  await dropPaths(page, [whole, cut])
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('cut-off.pdf')
  await expect(report).toContainText('The file is damaged')
  await page.keyboard.press('Escape')
  await page.getByRole('row', { name: 'Ten years of the Ostvik canal' }).click()
  const article = page.getByRole('article')
  await expect(article).toContainText('In year 1 ship 0 went through the lock')
  await expect(article).toContainText('In year 10 ship 39 went through the lock')
  await expect(article).not.toContainText('THE OSTVIK LEDGER')
})

test('a scan and a protected PDF are reported by name and reason', async ({ launch }) => {
  const { page } = await launch()
  const scan = join(folder, 'scan.pdf')
  writeFileSync(scan, pdfFile([[], []], { objects: { 100: PICTURE } }))
  const secret = join(folder, 'secret.pdf')
  const objects = {
    100: `<< /Filter /Standard /V 1 /R 2 /P -1 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  }
  writeFileSync(secret, pdfFile([[]], { objects, trailer: '/Encrypt 100 0 R /ID [<00112233> <00112233>]' }))
  await dropPaths(page, [scan, secret])
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('scan.pdf')
  await expect(report).toContainText('pictures of pages without text')
  await expect(report).toContainText('secret.pdf')
  await expect(report).toContainText('protected by a password')
})

test('an OpenDocument text and an e-book are imported, the articles of the book as records', async ({
  launch,
}) => {
  const { page } = await launch()
  await dropPaths(page, [join(CORPUS, 'odt-press-copy/source.odt')])
  await expect(page.getByRole('row', { name: 'Ferry to Sund gets an electric engine' })).toBeVisible()
  await dropPaths(page, [join(CORPUS, 'epub-newspaper/source.epub')])
  const preview = page.getByRole('dialog', { name: 'Import' })
  await expect(preview).toContainText('E-book (EPUB)')
  await expect(preview).toContainText('Cranes stand still for the third day')
  await preview.getByRole('button', { name: /^Import 3/u }).click()
  const letters = page.getByRole('row', { name: 'Letters: Who asked us?' })
  await expect(letters).toContainText('The Norrhavn Courier')
  await letters.click()
  await expect(page.getByRole('article')).toContainText('Nobody who lives on the quay was asked')
})

test('files that are not read say what they are and what can be done', async ({ launch }) => {
  const { page } = await launch()
  const files: Readonly<Record<string, readonly string[]>> = {
    'notes.doc': ['WordDocument', '1Table'],
    'counts.xls': ['Workbook'],
    'mail.msg': ['__properties_version1.0'],
    'locked.docx': ['EncryptionInfo', 'EncryptedPackage'],
  }
  const paths = Object.entries(files).map(([name, streams]) => {
    writeFileSync(join(folder, name), compoundFile(streams))
    return join(folder, name)
  })
  await dropPaths(page, paths)
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  for (const name of Object.keys(files)) await expect(report).toContainText(name)
  await expect(report).toContainText('save it as DOCX')
  await expect(report).toContainText('save it as XLSX or CSV')
  await expect(report).toContainText('message of Outlook')
  await expect(report).toContainText('protected by a password')
})

test('a Word file, an Excel file and a ZIP of articles are imported', async ({ launch }) => {
  const { page } = await launch()
  await dropPaths(page, [join(CORPUS, 'docx-press-copy/source.docx')])
  await expect(page.getByRole('row', { name: 'New lock opens at Ostvik' })).toBeVisible()
  for (const file of ['xlsx-bigkinds-shape/source.xlsx', 'zip-of-articles/source.zip']) {
    await dropPaths(page, [join(CORPUS, file)])
    await page
      .getByRole('dialog', { name: 'Import' })
      .getByRole('button', { name: /^Import 2/u })
      .click()
  }
  await expect(page.getByRole('row', { name: '오스트빅 갑문 개통' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Dues rise for barges' })).toBeVisible()
})

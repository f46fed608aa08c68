import type { Locator } from '@playwright/test'
import { expect, test } from '../support/electron/launch.ts'
import { seriousFaults } from '../support/electron/serious-faults.ts'
import { FEATURE, openPair, WIRE_STORY } from '../support/electron/wire-pair.ts'

const numbers = (reader: Locator): Locator => reader.getByRole('button', { name: /^Passage \d+$/ })

async function topOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  return box?.y ?? Number.NaN
}

test('five reused sentences carry the same numbers in both articles', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await expect(numbers(feature)).toHaveCount(5)
  const inOrder = (reader: Locator): Promise<(string | null)[]> =>
    numbers(reader).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  expect(await inOrder(wire)).toEqual([1, 2, 3, 4, 5].map((number) => `Passage ${number}`))
  // the feature uses the tenth, fourth, seventh, second and ninth of the repeated sentences
  expect(await inOrder(feature)).toEqual([5, 2, 3, 1, 4].map((number) => `Passage ${number}`))
  await expect(page.getByRole('group', { name: 'Comparison' })).toContainText('5 passages')
  for (const number of await numbers(feature).all())
    await expect(number).toHaveAttribute('aria-description', /^same words, \d+ words$/)
})

test('a number brings its partner to the same height, and n and p step on', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  const pair = (number: number): readonly [Locator, Locator] => [
    wire.getByRole('button', { name: `Passage ${number}`, exact: true }),
    feature.getByRole('button', { name: `Passage ${number}`, exact: true }),
  ]
  const expectLevel = async (number: number): Promise<void> => {
    const [left, right] = pair(number)
    await expect(left).toHaveAttribute('aria-current', 'true')
    await expect.poll(async () => Math.abs((await topOf(left)) - (await topOf(right)))).toBeLessThan(4)
  }
  await pair(3)[0].focus()
  await page.keyboard.press('Enter')
  await expectLevel(3)
  await page.keyboard.press('n')
  await expectLevel(4)
  await page.keyboard.press('p')
  await expectLevel(3)
})

test('passages stay at one height when the window or a note beside them changes the width of the texts', async ({
  launch,
}) => {
  const { app, page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  const numbersOf4 = [wire, feature].map((reader) =>
    reader.getByRole('button', { name: 'Passage 4', exact: true }),
  )
  const expectLevel = (): Promise<void> =>
    expect
      .poll(async () => {
        const [left = 0, right = 0] = await Promise.all(numbersOf4.map(topOf))
        return Math.abs(left - right)
      })
      .toBeLessThan(4)
  await numbersOf4[0]?.focus()
  await page.keyboard.press('Enter')
  await expectLevel()
  for (const width of [820, 1300, 1000, 1400]) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 640),
      width,
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    await expectLevel()
  }
  await feature.getByRole('article').focus()
  await page.keyboard.press('Shift+n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await expectLevel()
  await expect(feature.getByRole('button', { name: 'Passage 4', exact: true })).toBeInViewport()
})

test('shared text is listed in the inspector and leads to its place', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire] = await openPair(page)
  await page.getByRole('tab', { name: 'Shared text' }).click()
  const list = page.getByRole('complementary', { name: 'Inspector' }).getByRole('listitem')
  await expect(list).toHaveCount(5)
  await list.nth(3).getByRole('button', { name: '4 same words' }).click()
  await expect(wire.getByRole('button', { name: 'Passage 4' })).toHaveAttribute('aria-current', 'true')
})

test('only what is new can be made to stand out', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  const sizeOf = (name: string): Promise<number> =>
    page.evaluate((mark) => CSS.highlights.get(mark)?.size ?? 0, name)
  expect(await sizeOf('passage-exact')).toBe(10)
  await page.getByRole('button', { name: 'Only what is new here' }).click()
  await expect.poll(() => sizeOf('passage-dimmed')).toBe(10)
  expect(await sizeOf('passage-exact')).toBe(0)
  await page.getByRole('button', { name: 'Only what is new here' }).click()
  await expect.poll(() => sizeOf('passage-exact')).toBe(10)
})

test('the ringed passage takes the keys of colours, paragraphs and notes', async ({ launch }) => {
  const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
  const [wire, feature] = await openPair(page)
  await expect(numbers(wire)).toHaveCount(5)
  await feature.getByRole('article').focus()
  const markedText = (): Promise<string> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('highlight-3') ?? [])]
        .map(({ startContainer: node, startOffset, endOffset }) =>
          (node.textContent ?? '').slice(startOffset, endOffset),
        )
        .join('|'),
    )
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(feature.getByRole('button', { name: 'Passage 2', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.keyboard.press('3')
  await expect.poll(markedText).not.toBe('')
  const marked = await markedText()
  await expect(feature.getByRole('article')).toContainText(marked)

  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.type('Reused.')
  await page.keyboard.press('Escape')
  await expect(feature.getByRole('article')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowDown')
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(selected).toContain(marked.slice(0, 40))
})

test('in a narrow column the find bar stays whole', async ({ launch }) => {
  const { app, page } = await launch({ args: [WIRE_STORY, FEATURE] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 800))
  const [wire] = await openPair(page)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Notes' })).toBeVisible()
  await wire.getByRole('article').focus()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  const bar = wire.getByRole('search', { name: 'Find in article' })
  await page.keyboard.type('the')
  await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/)
  const [inner, outer] = await Promise.all([bar.boundingBox(), wire.boundingBox()])
  expect(inner?.x ?? 0).toBeGreaterThanOrEqual(outer?.x ?? Infinity)
  const close = await bar.getByRole('button', { name: 'Close' }).boundingBox()
  expect((close?.x ?? Infinity) + (close?.width ?? 0)).toBeLessThanOrEqual(
    (inner?.x ?? 0) + (inner?.width ?? 0),
  )
})

for (const theme of ['light', 'dark'] as const) {
  test(`comparing has no serious fault for assistive technology in the ${theme} theme`, async ({
    launch,
  }) => {
    const { page } = await launch({ args: [WIRE_STORY, FEATURE] })
    await page.emulateMedia({ colorScheme: theme })
    const [wire] = await openPair(page)
    await expect(numbers(wire)).toHaveCount(5)
    expect(await seriousFaults(page)).toEqual([])
  })
}

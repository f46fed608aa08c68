import { expect, test } from 'vitest'
import { isHeavyPage } from '../../../shared/core/importing/heavy-html/is-heavy-page.ts'
import { importBytes } from '../../../shared/core/importing/index.ts'

const STORY = `<h1>Harbour closes in the storm</h1><p>The harbour of Ostvik closed on Friday &amp; stays closed until Sunday, its
master said.</p><p>Two ferries wait outside the mole.</p>`
const SENTENCE = 'The harbour of Ostvik closed on Friday & stays closed until Sunday, its master said.'

const INTRICATE: Readonly<Record<string, string>> = {
  '100,000 nested blocks': '<div>'.repeat(100_000),
  '100,000 nested inline elements': '<b>'.repeat(100_000),
  'inline elements left open in every paragraph': `<p>${'<i>'.repeat(50)}`.repeat(700),
  'tables in tables': '<table><tr><td>'.repeat(20_000),
  'a tag of 100,000 attributes': `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>`,
  '50,000 paragraphs': '<p>word</p>'.repeat(50_000),
  '50,000 options': `<select>${'<option>word'.repeat(50_000)}</select>`,
  '20,000 controls of forms': '<form><input name=parentNode>'.repeat(20_000),
  '200,000 blocks for readers without scripts that never end': '<noscript>'.repeat(200_000),
  'many deep towers': `${'<div>'.repeat(150)}word${'</div>'.repeat(150)}`.repeat(120),
  'two million characters': `<p>${'word '.repeat(400_000)}</p>`,
}

test.each(Object.entries(INTRICATE))(
  'a page with %s is read as plain text, its story whole',
  async (_, mass) => {
    const html = `<!doctype html><html><head><title>Harbour closes in the storm</title></head><body>${mass}${STORY}</body></html>`
    expect(isHeavyPage(html)).toBe(true)
    const { articles, problems } = await importBytes('page.html', new TextEncoder().encode(html))
    expect(problems).toEqual([])
    expect(articles).toHaveLength(1)
    expect(articles[0]?.title).toBe('Harbour closes in the storm')
    expect(articles[0]?.paragraphs.slice(-2)).toEqual([SENTENCE, 'Two ferries wait outside the mole.'])
  },
)

test('a page with embedded pictures, drawings and scripts is no heavy page', () => {
  const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(90_000)}">`
  const drawing = `<svg>${'<path d="M0 0"/>'.repeat(30_000)}</svg>`
  const script = `<script>const rows = "${'<div>'.repeat(300_000)}"</script>`
  const data = `<div data-props='${'{"a":1}'.repeat(20_000)}'></div>`
  expect(isHeavyPage(`<html><body>${picture}${drawing}${script}${data}${STORY}</body></html>`)).toBe(false)
})

test('a comment, a script and a list that never end take nothing of the text before them', async () => {
  const html = `<html><body>${'<div>'.repeat(1_000)}${STORY}<!-- ${'<p>'.repeat(10)}`
  const { articles } = await importBytes('page.html', new TextEncoder().encode(html))
  expect(articles[0]?.paragraphs).toContain(SENTENCE)
})

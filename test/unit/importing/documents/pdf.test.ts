import { describe, expect, test } from 'vitest'
import { importBytes, type ImportResult } from '@shared/core/importing/index.ts'
import { columnOf, pdfFile, type PdfWords, PICTURE } from '../../../support/importing/pdf-file.ts'

const LEFT = [
  'The new lock on the Ostvik canal opened',
  'to ships on Friday, two years later than',
  'planned. The first convoy took forty mi-',
  'nutes, the harbour master, Jon Voss, told',
  'reporters on the quay. He hopes that the',
  'pilots will soon need only twenty minutes',
]
const RIGHT = [
  'for each of the fourteen ships that pass',
  'every day, as the engineers had promised.',
  'Owners of barges pay a tenth more for it.',
  'Nobody knows yet who will pay for the',
  'second bridge, which the council wants.',
]

const importPdf = (...pages: readonly (readonly PdfWords[])[]): Promise<ImportResult> =>
  importBytes('lock.pdf', pdfFile(pages))
const HEADLINE: PdfWords = { text: 'New lock opens at Ostvik', x: 60, y: 70, size: 22 }
/** The text below a headline. */
const paragraphsOf = async (
  first: readonly PdfWords[],
  ...others: readonly (readonly PdfWords[])[]
): Promise<readonly string[]> =>
  (await importPdf([HEADLINE, ...first], ...others)).articles[0]?.paragraphs ?? []
const stepsOf = ({ articles }: ImportResult): readonly (readonly string[])[] =>
  (articles[0]?.cleaning ?? []).map(({ rule, before }) => [rule, before])

describe('the columns of a page', () => {
  test('are read one after the other, below a headline over both', async () => {
    const { format, articles } = await importPdf([
      { text: 'New lock opens at Ostvik after two years', x: 60, y: 80, size: 22 },
      ...columnOf(RIGHT, { x: 320, y: 120 }),
      ...columnOf(LEFT, { x: 60, y: 120 }),
    ])
    expect(format).toBe('pdf')
    expect(articles).toMatchObject([
      {
        title: 'New lock opens at Ostvik after two years',
        origins: { title: { rule: 'largest-type', certainty: 'printed' } },
        paragraphs: [[...LEFT, ...RIGHT].join(' ').replace('mi- nutes', 'minutes')],
      },
    ])
  })

  test('begin anew below what crosses them', async () => {
    const paragraphs = await paragraphsOf([
      ...columnOf(LEFT, { x: 60, y: 120 }),
      ...columnOf(RIGHT, { x: 320, y: 120 }),
      {
        text: 'A caption that runs below the picture across the whole width of this page and further',
        x: 60,
        y: 300,
      },
      ...columnOf(
        [
          'Three lines below the picture, left,',
          'go on here for a while, and also end',
          'in the left column.',
        ],
        { x: 60, y: 340 },
      ),
      ...columnOf(
        [
          'Three lines below the picture, right,',
          'go on here for a while, and also end',
          'in the right column.',
        ],
        { x: 320, y: 340 },
      ),
    ])
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 34))).toEqual([
      LEFT.join(' ').slice(0, 34),
      'A caption that runs below the pict',
      'Three lines below the picture, lef',
      'Three lines below the picture, rig',
    ])
  })

  test('are not seen in a table, whose rows stay together', async () => {
    const rows = ['Ships', 'Tons', 'Pilots', 'Days', 'Locks'].flatMap((name, index) => [
      { text: name, x: 60, y: 120 + index * 14 },
      { text: `${index}00`, x: 300, y: 120 + index * 14 },
    ])
    const text = (await paragraphsOf([...columnOf(LEFT, { x: 60, y: 300 }), ...rows])).join(' ')
    expect(text).toContain('Ships 000 Tons 100 Pilots 200')
  })
})

describe('the paragraphs of a page', () => {
  test('are parted by indents, gaps and short last lines', async () => {
    const paragraphs = await paragraphsOf([
      ...columnOf(LEFT.slice(0, 3), { x: 60, y: 100 }),
      { text: 'Indented lines begin one that goes on', x: 75, y: 136 },
      ...columnOf(['in this line, which is as long as others', 'and ends.'], { x: 60, y: 148 }),
      ...columnOf(['After a short line another one begins as', 'it does here, without an indent or a gap.'], {
        x: 60,
        y: 172,
      }),
      ...columnOf(['A gap parts this one from the one before'], { x: 60, y: 220 }),
    ])
    expect(paragraphs.map((paragraph) => paragraph.split(' ')[0])).toEqual(['The', 'Indented', 'After', 'A'])
  })

  test('go on in the next column and on the next page', async () => {
    const paragraphs = await paragraphsOf(
      columnOf(LEFT, { x: 60, y: 100 }),
      columnOf(RIGHT, { x: 60, y: 100 }),
    )
    expect(paragraphs).toHaveLength(1)
  })

  test('lose a hyphen only where the document knows the whole word', async () => {
    const lines = [
      'Every minute counts, for it is said that mi-',
      'nutes are ships, and the well-',
      'known pilots of the old Anglo-',
      'Norrland line, who tell of two- and of long-',
      'lost ships, say minutes too.',
    ]
    const result = await importPdf(columnOf(lines, { x: 60, y: 100 }))
    expect(result.articles[0]?.paragraphs).toEqual([
      'Every minute counts, for it is said that minutes are ships, and the well-known pilots of the old Anglo-Norrland line, who tell of two- and of long-lost ships, say minutes too.',
    ])
    expect(stepsOf(result)).toEqual([['joined-hyphen', expect.stringMatching(/mi-\nnutes/u)]])
  })

  test('take in a large first letter', async () => {
    const [paragraph] = await paragraphsOf([
      { text: 'T', x: 60, y: 124, size: 30 },
      { text: 'he new lock on the Ostvik canal', x: 82, y: 103 },
      { text: 'opened to ships on Friday, two years', x: 82, y: 115 },
      ...columnOf(LEFT.slice(2), { x: 60, y: 127 }),
    ])
    expect(paragraph).toMatch(/^The new lock on the Ostvik canal opened/u)
  })
})

describe('what a page prints around its text', () => {
  const page = (number: number, lines: readonly string[]): readonly PdfWords[] => [
    { text: number % 2 === 0 ? 'THE OSTVIK LEDGER' : 'Friday, March 28, 2031', x: 60, y: 40 },
    ...columnOf(lines, { x: 60, y: 120 }),
    { text: `- ${number} -`, x: 290, y: 810 },
  ]

  test('goes when the pages repeat it, and is listed', async () => {
    const result = await importPdf(page(6, LEFT), page(7, RIGHT), page(8, LEFT), page(9, RIGHT))
    const text = result.articles[0]?.paragraphs.join(' ') ?? ''
    expect(text).not.toMatch(/LEDGER|- \d -|Friday, March/u)
    expect(stepsOf(result).slice(0, 2)).toEqual([
      ['running-line', 'THE OSTVIK LEDGER\nFriday, March 28, 2031'],
      ['page-number', '- 6 -\n- 7 -\n- 8 -\n- 9 -'],
    ])
  })

  test('stays when the user wants it, and so do hyphens and sideways text', async () => {
    const stamp = { text: 'ostvik-2031 v1', x: 20, y: 600, turns: 1 }
    const bytes = pdfFile([
      [...page(6, LEFT), stamp],
      page(7, [...RIGHT, 'It takes minutes.']),
      page(8, LEFT),
    ])
    const first = await importBytes('a.pdf', bytes)
    const { articles } = await importBytes('a.pdf', bytes, { stepsOff: first.articles[0]?.cleaning ?? [] })
    const text = articles[0]?.paragraphs.join(' ') ?? ''
    for (const kept of ['THE OSTVIK LEDGER', '- 7 -', 'mi-nutes', 'ostvik-2031 v1'])
      expect(text).toContain(kept)
    expect(articles[0]?.cleaning.filter(({ isOff }) => isOff === true)).toHaveLength(4)
  })

  test('goes when left and right pages have heads of their own, whose day is that of the paper', async () => {
    const { articles } = await importPdf(page(6, LEFT), page(7, RIGHT))
    expect(articles[0]).toMatchObject({
      published: { day: '2031-03-28', certainty: 'inferred' },
      source: 'THE OSTVIK LEDGER',
      paragraphs: [[...LEFT, ...RIGHT].join(' ').replace('mi- nutes', 'minutes')],
    })
  })

  test('stays when it is a line of the text', async () => {
    const text = (
      await paragraphsOf([{ text: '2031', x: 60, y: 100, size: 10 }, ...columnOf(LEFT, { x: 60, y: 130 })])
    ).join(' ')
    expect(text).toContain('2031')
  })

  test('gives the address of a page printed by a browser', async () => {
    const printed = (number: number): readonly PdfWords[] => [
      { text: '3/29/31, 9:12 AM', x: 30, y: 20, size: 8 },
      { text: 'New lock opens - Ledger', x: 250, y: 20, size: 8 },
      ...columnOf(number === 1 ? LEFT : RIGHT, { x: 60, y: 120 }),
      { text: 'https://ledger.example/2031/lock', x: 30, y: 830, size: 8 },
      { text: `${number}/2`, x: 560, y: 830, size: 8 },
    ]
    const { articles } = await importPdf(printed(1), printed(2))
    expect(articles[0]?.url).toBe('https://ledger.example/2031/lock')
    expect(articles[0]?.paragraphs.join(' ')).not.toMatch(/AM|Ledger|1\/2/u)
  })

  test('is left out when it is turned, unless the whole page is', async () => {
    const stamp = { text: 'ostvik-2031 v1 [news] 28 Mar 2031', x: 20, y: 600, turns: 1 }
    const result = await importPdf([...columnOf(LEFT, { x: 60, y: 100 }), stamp])
    expect(result.articles[0]?.paragraphs.join(' ')).not.toContain('ostvik-2031')
    expect(stepsOf(result)[0]).toEqual(['turned-text', stamp.text])
    const turned = LEFT.map((text, index) => ({ text, x: 100 + index * 12, y: 600, turns: 1 }))
    expect((await paragraphsOf(turned))[0]).toMatch(/^The new lock on the Ostvik canal opened to ships/u)
  })
})

describe('a PDF', () => {
  test('takes title and author from its properties where it prints none', async () => {
    const info = '/Title (New lock opens at Ostvik) /Author (Aila Moen) /CreationDate (D:20310401080000Z)'
    const { articles } = await importBytes('a.pdf', pdfFile([columnOf(LEFT, { x: 60, y: 100 })], { info }))
    expect(articles[0]).toMatchObject({
      title: 'New lock opens at Ostvik',
      byline: 'Aila Moen',
      published: null,
      origins: { byline: { certainty: 'inferred' } },
    })
  })

  test('is known by its content, also behind other bytes', async () => {
    const plain = pdfFile([columnOf(LEFT, { x: 60, y: 100 })])
    const behind = new Uint8Array([0, 1, 2, 3, ...plain])
    expect((await importBytes('lock.txt', plain)).articles).toHaveLength(1)
    expect((await importBytes('lock.dat', behind)).articles).toHaveLength(1)
  })

  test('of pictures with hardly any text is told as a scan', async () => {
    const objects = { 100: PICTURE }
    const stamped = [{ text: 'Scan 1', x: 50, y: 50 }]
    for (const first of [[], stamped]) {
      const { problems } = await importBytes('a.pdf', pdfFile([first, []], { objects }))
      expect(problems).toMatchObject([{ code: 'scanned' }])
    }
  })

  test('with a few letters and no picture is imported, with a word of warning', async () => {
    const { articles, problems } = await importPdf([{ text: 'Closed', x: 50, y: 50 }], [])
    expect(articles).toMatchObject([{ paragraphs: ['Closed'] }])
    expect(problems).toMatchObject([{ code: 'little-text' }])
  })

  test('with neither letters nor pictures has no text', async () => {
    expect((await importPdf([], [])).problems).toMatchObject([{ code: 'no-text' }])
  })

  test('with pages of pictures among others says which, and does not tell of blank ones', async () => {
    const pages = [columnOf([...LEFT, ...RIGHT], { x: 60, y: 100 }), [], []]
    const { articles, problems } = await importBytes('a.pdf', pdfFile(pages, { objects: { 100: PICTURE } }))
    expect(articles).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'scanned', detail: 'no text on pages 2, 3' }])
    expect((await importPdf(...pages)).problems).toEqual([])
  })

  test('with damaged pages gives the others, and says which are missing', async () => {
    const pages = [LEFT, RIGHT, LEFT].map((lines) => columnOf(lines, { x: 60, y: 100 }))
    const { articles, problems } = await importBytes('a.pdf', pdfFile(pages, { objects: { 12: '<< /Type' } }))
    expect(articles).toHaveLength(1)
    expect(problems).toEqual([{ fileName: 'a.pdf', code: 'damaged', detail: 'pages 2 cannot be read' }])
  })

  test('of more pages than anybody reads is refused, and not as an archive', async () => {
    const { articles, problems } = await importPdf(...Array.from({ length: 5_001 }, () => []))
    expect(articles).toEqual([])
    expect(problems).toEqual([{ fileName: 'lock.pdf', code: 'too-large', detail: 'more than 5000 pages' }])
  })

  test('under a password says so', async () => {
    const objects = {
      100: `<< /Filter /Standard /V 1 /R 2 /P -1 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    }
    const trailer = '/Encrypt 100 0 R /ID [<00112233> <00112233>]'
    const bytes = pdfFile([columnOf(LEFT, { x: 60, y: 100 })], { objects, trailer })
    expect((await importBytes('a.pdf', bytes)).problems).toMatchObject([{ code: 'password-protected' }])
  })

  test('that is cut off or nonsense never throws', async () => {
    const whole = pdfFile([columnOf(LEFT, { x: 60, y: 100 }), columnOf(RIGHT, { x: 60, y: 100 })])
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const { articles, problems } = await importBytes(
        'a.pdf',
        whole.slice(0, Math.floor(whole.length * share)),
      )
      expect(articles.length + problems.length).toBeGreaterThan(0)
    }
    const nested = pdfFile([], { contents: ['['.repeat(100_000), '<<'.repeat(100_000), '('.repeat(100_000)] })
    expect((await importBytes('a.pdf', nested)).problems).not.toEqual([])
    const circle = pdfFile([columnOf(LEFT, { x: 60, y: 100 })], {
      objects: { 2: '<< /Type /Pages /Kids [2 0 R] /Count 9 >>' },
    })
    expect((await importBytes('a.pdf', circle)).problems).not.toEqual([])
  })
})

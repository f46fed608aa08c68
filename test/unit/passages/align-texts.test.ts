import { describe, expect, it, test } from 'vitest'
import { alignTexts } from '@shared/core/passages/index.ts'
import { readCorpusText } from '../../support/passages/corpus.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

const SENTENCE =
  'The harbour council of Delmouth approved a budget of 412 million crowns for the new customs quay on Tuesday'

/** Sentences of their own around a middle, other ones for every seed. */
function around(middle: string, seed: number): string {
  const own = inventSentences(seededRandom(seed), 8)
  return [...own.slice(0, 4), middle, ...own.slice(4)].join(' ')
}

/** What each passage covers in both texts. */
function covered(a: string, b: string): { a: string; b: string; kind: string }[] {
  return alignTexts(a, b).map((passage) => ({
    a: a.slice(passage.aStart, passage.aEnd),
    b: b.slice(passage.bStart, passage.bEnd),
    kind: passage.kind,
  }))
}

/** The changed words of the only passage. */
function changes(a: string, b: string): { a: string; b: string; isFigure: boolean }[] {
  const passages = alignTexts(a, b)
  expect(passages).toHaveLength(1)
  return (passages[0]?.edits ?? []).map((edit) => ({
    a: a.slice(edit.a.start, edit.a.end),
    b: b.slice(edit.b.start, edit.b.end),
    isFigure: edit.isFigure,
  }))
}

describe('a sentence in two otherwise different texts', () => {
  it('is one exact passage from its first word to its last, without the full stop', () => {
    expect(covered(around(`${SENTENCE}.`, 1), around(`${SENTENCE}.`, 2))).toEqual([
      { a: SENTENCE, b: SENTENCE, kind: 'exact' },
    ])
  })

  test.each([
    ['capitals', SENTENCE.toUpperCase()],
    ['no-break spaces', SENTENCE.replaceAll(' ', '\u00A0')],
    ['soft hyphens', SENTENCE.replace('harbour', 'har\u00ADbour').replace('customs', 'cus\u00ADtoms')],
    ['zero-width characters', SENTENCE.replaceAll('e', 'e\u200B')],
    ['line breaks', SENTENCE.replaceAll(' of ', '\nof ')],
    ['quotation marks', SENTENCE.replace('new customs quay', '“new customs quay”')],
  ])('is exact although the other copy differs in %s', (_, copy) => {
    expect(covered(around(`${SENTENCE}.`, 1), around(`${copy}.`, 2))).toEqual([
      { a: SENTENCE, b: copy, kind: 'exact' },
    ])
  })

  test.each([
    ['a figure', '412', '413', true],
    ['a figure by one digit in many', '412', '4120', true],
    ['a day', 'Tuesday', 'Thursday', false],
    ['a name', 'Delmouth', 'Dalmouth', false],
    ['a word', 'approved', 'rejected', false],
  ])('is edited when %s changed, and shows it', (_, before, after, isFigure) => {
    const changed = SENTENCE.replace(before, after)
    expect(changes(around(`${SENTENCE} night.`, 1), around(`${changed} night.`, 2))).toEqual([
      { a: before, b: after, isFigure },
    ])
  })

  it('shows words that were put in at the place where they are missing', () => {
    const longer = SENTENCE.replace('a budget', 'a long disputed budget')
    const a = around(`${SENTENCE}.`, 1)
    expect(changes(a, around(`${longer}.`, 2))).toEqual([{ a: '', b: 'long disputed', isFigure: false }])
    const insertion = alignTexts(a, around(`${longer}.`, 2))[0]?.edits[0]?.a
    expect(a.slice(0, insertion?.start)).toMatch(/approved a$/)
  })

  it('shows neighbouring changed words as one edit', () => {
    const changed = SENTENCE.replace('harbour council', 'port authority')
    expect(changes(around(`${SENTENCE}.`, 1), around(`${changed}.`, 2))).toEqual([
      { a: 'harbour council', b: 'port authority', isFigure: false },
    ])
  })

  it('shows a misread word as changed', () => {
    const misread = SENTENCE.replace('customs', 'custorns')
    expect(changes(around(`${SENTENCE}.`, 1), around(`${misread}.`, 2))).toEqual([
      { a: 'customs', b: 'custorns', isFigure: false },
    ])
  })

  it('does not take in a word that happens to begin the next sentence in both', () => {
    const a = around(`${SENTENCE}. The visit was short and cold.`, 1)
    const b = around(`${SENTENCE}. The city has other worries.`, 2)
    expect(covered(a, b)).toEqual([{ a: SENTENCE, b: SENTENCE, kind: 'exact' }])
  })
})

describe('whole articles', () => {
  const article = inventSentences(seededRandom(3), 20)

  it('an article against itself is one exact passage, even when it repeats itself', () => {
    const text = readCorpusText('scrape-repeated-body')
    const passages = alignTexts(text, text)
    expect(passages).toMatchObject([{ kind: 'exact', aStart: 0, bStart: 0, edits: [] }])
    expect(text.slice(passages[0]?.aEnd)).toBe(')')
  })

  it('a story cut from the bottom is one exact passage', () => {
    const cut = article.slice(0, 12).join(' ')
    expect(covered(article.join(' '), cut)).toEqual([
      { a: cut.replace(/\W+$/, ''), b: cut.replace(/\W+$/, ''), kind: 'exact' },
    ])
  })

  it('paragraphs in another order are a passage each', () => {
    const moved = [...article.slice(10), ...article.slice(0, 10)]
    const passages = alignTexts(article.join('\n'), moved.join('\n'))
    expect(passages.map((passage) => passage.kind)).toEqual(['exact', 'exact'])
    expect(passages[0]?.bStart).toBeGreaterThan(passages[1]?.bStart ?? Infinity)
  })

  it('text that only one copy has is not inside a passage', () => {
    const added =
      'Nobody outside the town had heard of the plan until a baker put it in her window in spring.'
    const longer = [...article.slice(0, 10), added, ...article.slice(10)].join(' ')
    const passages = alignTexts(longer, article.join(' '))
    const start = longer.indexOf(added)
    expect(passages).toHaveLength(2)
    expect(passages[0]?.aEnd).toBeLessThanOrEqual(start)
    expect(passages[1]?.aStart).toBeGreaterThanOrEqual(start + added.length)
  })

  it('a headline repeated as the first line is found at both places', () => {
    const headline = 'Harbour council of Delmouth approves customs quay after ten years of quarrels'
    const a = `${headline}\n${headline}\n${article.slice(0, 5).join(' ')}`
    const b = around(`${headline}.`, 4)
    expect(covered(a, b)).toEqual([
      { a: headline, b: headline, kind: 'exact' },
      { a: headline, b: headline, kind: 'exact' },
    ])
  })

  it('unrelated articles share nothing', () => {
    expect(alignTexts(around('One.', 5), around('Two.', 6))).toEqual([])
  })

  it('an agency credit and a copyright line alone are too short to be shared text', () => {
    const trailer = '(Coastwire)\nCopyright Coastwire. All rights reserved.'
    expect(
      alignTexts(
        `${inventSentences(seededRandom(7), 6).join(' ')} ${trailer}`,
        `${inventSentences(seededRandom(8), 6).join(' ')} ${trailer}`,
      ),
    ).toEqual([])
  })

  test.each(['', ' \n', 'Seven words are not enough for that'])('the text %j shares nothing', (text) => {
    expect(alignTexts(text, text)).toEqual([])
    expect(alignTexts(text, article.join(' '))).toEqual([])
    expect(alignTexts(article.join(' '), text)).toEqual([])
  })
})

describe('options', () => {
  const a = around('The quay will be opened by five old ferry captains.', 1)
  const b = around('The quay will be opened by five old ferry captains.', 2)

  it('minimumWords is the least number of shared words', () => {
    expect(alignTexts(a, b, { minimumWords: 10 })).toMatchObject([{ sharedWords: 10 }])
    expect(alignTexts(a, b, { minimumWords: 11 })).toEqual([])
  })

  it('a cancelled comparison finds nothing', () => {
    expect(alignTexts(a, b, { isCancelled: () => true })).toEqual([])
  })

  it('a comparison out of time still gives the exact runs', () => {
    let readings = 0
    const now = (): number => (readings++ === 0 ? 0 : 10_000)
    const long = inventSentences(seededRandom(9), 400)
    const other = [...inventSentences(seededRandom(10), 400), ...long]
    const passages = alignTexts(long.join(' '), other.join(' '), { now, timeLimitMs: 1 })
    expect(passages.every((passage) => passage.kind === 'exact')).toBe(true)
  })

  it('passages inside spans to skip are left out, on either side', () => {
    const start = a.indexOf('The quay')
    expect(alignTexts(a, b, { skipInA: [{ start, end: start + 60 }] })).toEqual([])
    const inB = b.indexOf('The quay')
    expect(alignTexts(a, b, { skipInB: [{ start: inB, end: inB + 60 }] })).toEqual([])
    expect(alignTexts(a, b, { skipInB: [{ start: 0, end: inB }] })).toHaveLength(1)
  })
})

describe('the corpus', () => {
  const story = readCorpusText('scrape-repeated-body')
  const feature = readCorpusText('second-article')
  const body = { start: 287, end: 2010 }
  const again = { start: 2011, end: story.length }

  it('a feature that reuses five sentences shares five exact passages with the story', () => {
    const passages = alignTexts(feature, story, { skipInB: [again] })
    expect(passages.map(({ kind }) => kind)).toEqual(Array(5).fill('exact'))
    const starts = passages.map(({ aStart }) => feature.slice(aStart, aStart + 13))
    expect(starts).toEqual([
      'Anstrom added',
      'The secretary',
      'Sorel-Lind to',
      'Colebrook lea',
      'On Monday, ho',
    ])
  })

  it('without skipping, each is found in both copies of the body', () => {
    const passages = alignTexts(feature, story)
    expect(passages.filter(({ bStart }) => bStart < body.end)).toHaveLength(5)
    expect(passages.filter(({ bStart }) => bStart >= again.start)).toHaveLength(5)
  })
})

describe('scripts without spaces, and others', () => {
  const pairs: readonly [string, string, string, string][] = [
    [
      'Chinese',
      '外交部发言人周二在例行记者会上宣布下周访问三个国家。',
      '今天天气很好，孩子们在公园里放风筝。',
      '工厂的工人昨天收到了新的工作服和手套。',
    ],
    [
      'Japanese',
      '外務省の報道官は火曜日の記者会見で来週三カ国を訪問すると発表した。',
      '公園では子どもたちが朝から凧をあげて遊んでいた。',
      '工場の従業員にきのう新しい手袋が届いたという。',
    ],
    [
      'Thai',
      'กระทรวงการต่างประเทศประกาศเมื่อวันอังคารว่ารัฐมนตรีจะเดินทางเยือนสามประเทศในสัปดาห์หน้า',
      'เด็กเล่นว่าวที่สวนใกล้บ้านทุกเช้า',
      'คนงานได้รับถุงมือใหม่เมื่อวานนี้',
    ],
    [
      'Korean',
      '외교부 대변인은 화요일 정례 기자회견에서 다음 주에 세 나라를 방문한다고 발표했다.',
      '아이들은 아침부터 공원에서 연을 날리며 놀았다.',
      '공장 노동자들은 어제 새 장갑과 작업복을 받았다.',
    ],
    [
      'Arabic',
      'أعلن المتحدث باسم وزارة الخارجية يوم الثلاثاء أن الوزير سيزور ثلاث دول الأسبوع المقبل.',
      'لعب الأطفال بالطائرات الورقية في الحديقة صباح اليوم.',
      'تسلم عمال المصنع قفازات وملابس جديدة أمس.',
    ],
  ]

  test.each(pairs)('a %s sentence is found in other text', (_, sentence, before, after) => {
    const bare = sentence.replace(/[.。]$/, '')
    expect(covered(`${before}\n${sentence}`, `${sentence}\n${after}`)).toEqual([
      { a: bare, b: bare, kind: 'exact' },
    ])
  })

  it('a changed Korean particle shows as a changed word', () => {
    const sentence = '외교부 대변인은 화요일 정례 기자회견에서 다음 주에 세 나라를 방문한다고 발표했다'
    expect(changes(`${sentence}.`, `${sentence.replace('대변인은', '대변인이')}!`)).toEqual([
      { a: '대변인은', b: '대변인이', isFigure: false },
    ])
  })
})

describe('pathological texts end soon and still say something', () => {
  const sentence = `${SENTENCE}. `

  it('one sentence a thousand times against nearly the same', () => {
    const a = sentence.repeat(1000)
    const b = `${sentence.repeat(999)} And here it ends in a quite different manner.`
    const passages = alignTexts(a, b)
    expect(Math.max(...passages.map(({ sharedWords }) => sharedWords))).toBeGreaterThan(15_000)
  })

  it('a text of 130,000 words against an article taken from its middle', () => {
    const sentences = inventSentences(seededRandom(11), 6500)
    const article = sentences.slice(3000, 3030).join(' ')
    const passages = alignTexts(sentences.join(' '), article)
    expect(passages.some(({ sharedWords }) => sharedWords > 600)).toBe(true)
  })
})

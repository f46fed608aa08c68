import { analyse } from '@shared/core/search/index.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function termsOf(text: string): string {
  return analyse(text)
    .map(({ term }) => term)
    .join(' ')
}

describe('the analysis of words', () => {
  it.each([
    ['folds case', 'TALKS Talks talks', 'talk talk talk'],
    ['stems English', 'negotiations negotiating negotiated', 'negoti negoti negoti'],
    ['keeps words that other engines stop', 'us who may will said', 'us who may will said'],
    ['drops accents', 'café CAFÉ cafe\u0301', 'cafe cafe cafe'],
    ['spells letters without a decomposition out', 'Łódź Malmø Straße Đặng', 'lodz malmo strass dang'],
    ['reads dotted and dotless i alike', 'İstanbul Istanbul ıstanbul', 'istanbul istanbul istanbul'],
    ['reads compatibility forms as plain', 'ﬁnance Ｓｅｏｕｌ', 'financ seoul'],
    ['passes over the possessive', "Seoul's SEOUL’S 1990's", 'seoul seoul 1990'],
    ['parts words at an apostrophe', "O'Brien l’Europe don't", 'o brien l europ don t'],
    [
      'parts words at any mark',
      'Drexel/Burnham end.Next co-operate 10:40',
      'drexel burnham end next co oper 10 40',
    ],
    ['joins the letters of an acronym', 'U.S. p.m.', 'us u s pm p m'],
    ['does not take a glued sentence for an acronym', 'plan.B x.Yes', 'plan b x ye'],
    ['keeps letters and digits together', 'G20 COVID19', 'g20 covid19'],
    ['joins what a soft hyphen parts', 'denu\u00adclear', 'denuclear'],
    ['leaves other alphabets unstemmed', 'Москва ΑΘΗΝΑΣ שָׁלוֹם', 'москва αθηνασ שלום'],
    ['cuts what is too long for a word', 'x'.repeat(100), 'x'.repeat(64)],
    ['is empty without letters and digits', '— … 👍 \u0301', ''],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toBe(terms)
  })
})

describe('the analysis of scripts without spaces', () => {
  it.each([
    ['pairs Hangul', '서울에서', '서울 울에 에서'],
    ['pairs Han', '南北會談', '南北 北會 會談'],
    ['pairs Kana and Han across', '東京で会う', '東京 京で で会 会う'],
    ['keeps a character that stands alone', '는 는다', '는 는다'],
    ['begins anew beside Latin letters', 'KBS는 5월', 'kb 는 5 월'],
    ['composes decomposed Hangul', '서울'.normalize('NFD'), '서울'],
    ['composes Kana with voicing marks', 'か\u3099き', 'がき'],
    ['widens half-width Kana', 'ﾄﾖﾀ ｶﾞｽ', 'トヨ ヨタ ガス'],
    ['keeps voiced Kana apart from unvoiced', 'かき がぎ', 'かき がぎ'],
    ['pairs rare Han outside the basic plane', '𠮷野家', '𠮷野 野家'],
    ['pairs Thai by its clusters', 'ไทย', 'ไท ทย'],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toBe(terms)
  })
})

describe('the place of a token', () => {
  it('counts words, and characters where there are no spaces', () => {
    const places = analyse("The U.S. envoy's 서울에서 talks").map(
      ({ term, position }) => `${term}@${position}`,
    )
    expect(places.join(' ')).toBe('the@0 us@1 u@1 s@1 envoy@2 서울@3 울에@4 에서@5 talk@7')
  })

  it('is its own span of the text', () => {
    const text = "Łódź — Seoul's U.S. 서울에서, か\u3099き"
    const spans = analyse(text).map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['Łódź', 'Seoul', 'U.S', 'U', 'S', '서울', '울에', '에서', 'か\u3099き'])
  })

  it('ascends and stays inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let [start, position] = [0, 0]
        for (const token of analyse(text)) {
          const isInOrder = token.start >= start && token.end > token.start && token.position >= position
          if (!isInOrder || token.end > text.length || token.term === '')
            throw new Error(JSON.stringify(token))
          ;({ start, position } = token)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

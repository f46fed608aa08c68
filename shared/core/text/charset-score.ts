import {
  weighAlphabet,
  weighChinese,
  weighJapanese,
  weighKorean,
  weighScript,
  type Weigh,
} from './letter-weights.ts'
import { againstDenseWords, againstShape } from './word-shape.ts'

const WESTERN: readonly Weigh[] = [
  'äöüßé',
  'àâçéèêëîïôùûüœæ',
  'áéíóúñü',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöæøéü',
  'áðéíóúýþæö',
  'àçèéíïòóúü',
].map(weighAlphabet)
const CENTRAL: readonly Weigh[] = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžľĺŕôä', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'].map(
  weighAlphabet,
)
const TURKISH: readonly Weigh[] = ['çğıöşüâîİ'].map(weighAlphabet)
const CYRILLIC: readonly Weigh[] = [weighScript('оеаинтсрвл', 'кмдпуяыьгзбчйіїє', /\p{Script=Cyrillic}/u)]
const GREEK: readonly Weigh[] = [weighScript('αοιετσνηςάίόέή', 'υρπκμλγδωύώθ', /\p{Script=Greek}/u)]

/**
 * The charsets tried when nothing else tells, in order of preference at equal scores, each with its readers: the
 * best of them counts.
 */
export const CANDIDATE_CHARSETS: readonly { readonly charset: string; readonly readers: readonly Weigh[] }[] =
  [
    { charset: 'windows-1252', readers: WESTERN },
    { charset: 'windows-1250', readers: CENTRAL },
    { charset: 'iso-8859-2', readers: CENTRAL },
    { charset: 'windows-1254', readers: TURKISH },
    { charset: 'euc-kr', readers: [weighKorean] },
    { charset: 'shift_jis', readers: [weighJapanese] },
    { charset: 'euc-jp', readers: [weighJapanese] },
    { charset: 'gb18030', readers: [weighChinese] },
    { charset: 'big5', readers: [weighChinese] },
    { charset: 'windows-1251', readers: CYRILLIC },
    { charset: 'koi8-r', readers: CYRILLIC },
    { charset: 'windows-1253', readers: GREEK },
  ]

const BAD_CHARACTER_WEIGHT = -8

/**
 * How plausible a decoded text is to the best of `readers`: the mean weight of its characters outside ASCII, less
 * what their neighbours say against them; 0 when there are none. Wrong charsets print rare letters, controls,
 * accents of several languages side by side and two scripts in one word. Linear in the text.
 */
export function scoreText(text: string, readers: readonly Weigh[]): number {
  const sums = readers.map(() => 0)
  let against = againstDenseWords(text)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    if (code < 0x80) continue
    const character = String.fromCodePoint(code)
    count++
    if (isBad(code)) against += BAD_CHARACTER_WEIGHT
    else {
      against += againstShape(text.charAt(i - 1), character, text.charAt(i + character.length))
      for (const [reader, weigh] of readers.entries())
        sums[reader] = (sums[reader] ?? 0) + weigh(character, code)
    }
    i += character.length - 1
  }
  return count === 0 ? 0 : (Math.max(...sums) + against) / count
}

function isBad(code: number): boolean {
  return code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)
}

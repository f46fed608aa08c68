import { makeRandom, type Random } from './random.ts'

/** Most frequent first. */
const FUNCTION_WORDS =
  'the of to and in a said for on that is was by with as at from it he be has will have not are his an which its who were been but their they had would after this more or one than about up also new over two last other when into could out there what some her only may us against between during no government people president year percent state minister officials week country party talks'.split(
    ' ',
  )
const ONSETS = 'b c d f g h l m n p r s t v br cl cr dr fl gr pl pr sp st str tr th ch sh'.split(' ')
const VOWELS = 'a e i o u a e i o ea ou ai io'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nt', 'st', 'ck', 'rd', 'x']
const SUFFIXES = ['', '', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'ation', 'ment', 'al', "'s"]
const HANGUL =
  '가거고구그기나너노다대도동라러로르리마만모무미바보부북비사상서선성세소수시신아안양어여연영오외우원위유은을의이인일자장전정제조주지진차천총최측통투평포하한합해행현협화회후'
const HAN =
  '国中人民大会部长总统外交政府经济北京首尔会谈核问题和平协议发展社会新闻报道今天表示进行工作关系世界合作安全地区战争年月日上下东西南'
const KANA = 'のはをにがとでもからまでへやたしてるいあうかきくこさすせそちつなまみむらりれん'

/**
 * The chance of a rank falls with the power 1 + TAIL, without an end (Lomax), so that distinct words grow with the root
 * of the text (Heaps 1978). With so many common stems ten million words hold 137,000 distinct ones; a news agency's
 * hold about 120,000 (44 n^0.49; Manning, Raghavan, Schütze 2008, section 5.1.1).
 */
const TAIL = 1
const COMMON_STEMS = 160

/** Draws a word as a newspaper would: few very often, ever new ones now and then, so that vocabulary grows. */
export function drawWord(random: Random): string {
  const roll = random.next()
  if (roll < 0.48) {
    return FUNCTION_WORDS[Math.floor(FUNCTION_WORDS.length ** random.next()) - 1] ?? 'the'
  }
  if (roll < 0.5) return String(random.below(random.next() < 0.5 ? 31 : 2030))
  const rank = Math.floor(COMMON_STEMS * ((1 - random.next()) ** (-1 / TAIL) - 1))
  return stemOfRank(rank) + random.pick(SUFFIXES)
}

const STEMS_KEPT = 200_000
const keptStems: string[] = []

/** The stem of a rank: always the same, the rarer the longer. */
function stemOfRank(rank: number): string {
  if (rank >= STEMS_KEPT) return makeStem(rank)
  return (keptStems[rank] ??= makeStem(rank))
}

function makeStem(rank: number): string {
  const random = makeRandom(rank * 2654435761)
  const syllables =
    1 + (random.next() < (rank < 300 ? 0.2 : 0.7) ? 1 : 0) + random.below(rank < 5_000 ? 1 : 2)
  let stem = ''
  for (let i = 0; i < syllables; i++) stem += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)
  return stem
}

/** A Korean word of two to four syllables, often one of a few hundred. */
export function drawHangulWord(random: Random): string {
  return drawDense(random, HANGUL, 2 + random.below(3))
}

/** A stretch of Han, mixed with Kana for Japanese. */
export function drawHanRun(random: Random, isJapanese: boolean): string {
  const han = drawDense(random, HAN, 2 + random.below(6))
  return isJapanese ? han + drawDense(random, KANA, 1 + random.below(4)) : han
}

function drawDense(random: Random, letters: string, length: number): string {
  const own = makeRandom(Math.floor(300 ** (1 + random.next())))
  let word = ''
  for (let i = 0; i < length; i++) word += letters.charAt(own.below(letters.length))
  return word
}

/** What one character outside ASCII says for a charset, in the reading that the charset gives. */
export type Weigh = (character: string, code: number) => number

const COMMON = 1.6
const MIDDLE = 0.9
const RARE = 0.1
const FOREIGN_LETTER = -0.8
const OTHER = -0.5

const COMMON_HAN = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府研質這個來們時說對學會產種後經過進著等電裡現實體機當點從業還間樣與關線內數開報導週記者總統部長訪問會議'.split(
    '',
  ),
)
const COMMON_HANGUL = new Set(
  '가각간감강개거건것게겠격결경계고공과관교구국군권규그극근금급기긴길까께나난날남내너네년노높는늘능니다단달담당대더데도독돌동되된두드든들등디따때떤또라람랑래량러런레려력련령로록료루류르른를름리린림립마만많말망매머면명모목무문물미민바박반받발방배백번법변별병보복본부북분불비사산살삼상새색생서석선설성세소속송수순술스습승시식신실심싶싸써쓰아안않알압앞야약양어억언업없었에여역연열영예오온올와완왔왕외요용우운울움원월위유육으은을음응의이인일임입있자작장재저적전점정제져조족존종주준줄중증지직진질집차참책처천철첫청체초총최추출충취치친카크키타태터테토통투트특파판평포표품프피하학한할함합항해했행향험현협형호화확환회후히힘'.split(
    '',
  ),
)
const MARKS = /[«»‹›„‚–—…№‘’“”•·]/u
const LETTER = /\p{L}/u
const CURRENCIES_AND_SIGNS = /[€£§°©®¿¡]/u

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30ff
const isWideMark = (code: number): boolean =>
  (code >= 0x3000 && code < 0x3020) || (code >= 0xff01 && code < 0xff60) || (code >= 0x2014 && code <= 0x2026)

/** Korean: two bytes of any other script often make a syllable, but seldom one of the common ones. */
export const weighKorean: Weigh = (character, code) => {
  if (code >= 0xac00 && code <= 0xd7a3) return COMMON_HANGUL.has(character) ? 2 : 0.4
  if (isHan(code)) return 0
  return isWideMark(code) || code === 0xb7 ? 1 : OTHER
}
export const weighJapanese: Weigh = (_, code) => {
  if (isKana(code)) return 2.2
  if (isHan(code)) return 0.6
  if (code >= 0xff61 && code <= 0xff9f) return -1.5
  return isWideMark(code) ? 1 : OTHER
}
export const weighChinese: Weigh = (character, code) => {
  if (COMMON_HAN.has(character)) return 4
  if (isHan(code)) return 0.5
  return isWideMark(code) ? 1 : -1
}

/**
 * Weighs the letters of one Latin alphabet: a language prints its own accents, the wrong charset a mixture of
 * several languages'.
 *
 * @param letters the alphabet's lower-case letters outside ASCII
 */
export function weighAlphabet(letters: string): Weigh {
  const alphabet = new Set(letters + letters.toUpperCase())
  return (character) => {
    if (alphabet.has(character)) return COMMON
    if (LETTER.test(character)) return FOREIGN_LETTER
    return MARKS.test(character) || CURRENCIES_AND_SIGNS.test(character) ? COMMON : OTHER
  }
}

/**
 * Weighs the letters of a script that prints all its words outside ASCII, by how often each is used.
 *
 * @param common the ten or so commonest letters, lower case
 * @param middle the other usual ones; what is in neither is rare
 */
export function weighScript(common: string, middle: string, script: RegExp): Weigh {
  const commonLetters = new Set(common)
  const middleLetters = new Set(middle)
  return (character) => {
    if (!script.test(character)) return MARKS.test(character) ? MIDDLE : -1
    const lower = character.toLowerCase()
    if (commonLetters.has(lower)) return COMMON
    return middleLetters.has(lower) ? MIDDLE : RARE
  }
}

import { isOutletWord } from './name-words.ts'

/** Words of papers' names that are surnames too, so that they prove nothing in a byline. */
const PAPER_WORDS = new Set(
  'ledger lantern beacon sentinel mirror echo eagle mercury banner pioneer'.split(' '),
)
/** Last words of the names of papers and stations: those of offices and sections say nothing beside a name or a date. */
const PUBLICATION =
  /(?:^|[\s-])(?:news|times|post|herald|tribune|journal|gazette|press|daily|weekly|magazine|chronicle|observer|guardian|telegraph|independent|standard|mirror|sun|star|globe|examiner|inquirer|sentinel|courier|dispatch|register|bulletin|ledger|lantern|beacon|echo|mercury|zeitung|tageblatt|anzeiger|nachrichten|radio|tv)$/iu
/** 일보, 신문 and the like close the names of Korean papers. */
const KOREAN_OUTLET = /^[\p{Script=Hangul}]{1,8}(?:일보|신문|뉴스|방송|타임스|경제|통신)$/u
const NO_PAPER =
  /^(?:breaking|latest|top|world|local|video|sports?|business|good|bad|more)\s(?:news|press)$/iu
const SEPARATORS = /\s*[|│ㅣ•·‧∙●]\s*|\s[-–—]\s|\s*,\s*|\s\/\s|\s{2,}/u
const MAX_WORDS = 5

/** Whether a short phrase in capitals at the words' fronts names a paper. */
export function isOutletName(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/u)
  return (
    words.length <= MAX_WORDS
    && words.some((word) => isOutletWord(word) || PAPER_WORDS.has(word.toLowerCase()))
    && words.every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word))
  )
}

/** Whether a phrase is the name of a Korean paper. */
export function isKoreanOutletName(phrase: string): boolean {
  return KOREAN_OUTLET.test(phrase)
}

/**
 * Whether a phrase names a paper whatever stands around it: a Korean one, or two words and more of which the last
 * is what papers are called. A single word is a section more often than a paper.
 */
export function isPublicationName(phrase: string): boolean {
  const name = phrase.trim()
  if (isKoreanOutletName(name)) return true
  return name.includes(' ') && isOutletName(name) && PUBLICATION.test(name) && !NO_PAPER.test(name)
}

/** The first field of a header line that names a paper, or null. Fields are parted by bars, dots, dashes, commas and gaps. */
export function findPublication(line: string): string | null {
  return (
    line
      .split(SEPARATORS)
      .map((part) => part.trim())
      .find(isPublicationName) ?? null
  )
}

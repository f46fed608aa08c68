import lunr from 'lunr'
import installDanish from 'lunr-languages/lunr.da.js'
import installGerman from 'lunr-languages/lunr.de.js'
import installSpanish from 'lunr-languages/lunr.es.js'
import installFinnish from 'lunr-languages/lunr.fi.js'
import installFrench from 'lunr-languages/lunr.fr.js'
import installHungarian from 'lunr-languages/lunr.hu.js'
import installItalian from 'lunr-languages/lunr.it.js'
import installDutch from 'lunr-languages/lunr.nl.js'
import installNorwegian from 'lunr-languages/lunr.no.js'
import installPortuguese from 'lunr-languages/lunr.pt.js'
import installRomanian from 'lunr-languages/lunr.ro.js'
import installRussian from 'lunr-languages/lunr.ru.js'
import installSupport from 'lunr-languages/lunr.stemmer.support.js'
import installSwedish from 'lunr-languages/lunr.sv.js'
import installTurkish from 'lunr-languages/lunr.tr.js'

/** Stems the words of one language. */
export interface Stemmer {
  /** A bit of its own, for the set of languages that a segment holds. */
  readonly bit: number
  /** Stands behind its stems in the dictionary, so that those of two languages never meet by accident. */
  readonly mark: string
  /** Whether a folded word is one that it can stem: of its script, nothing but letters. */
  readonly fits: (folded: string) => boolean
  /** The stem of a word in small letters, composed, accents as written. */
  readonly stem: (lower: string) => string
}

/** A character that no word holds begins a stemmer's mark. */
export const MARK = '\u0001'

/** A mark is followed by the two letters of a language. */
const MARK_LENGTH = 3
const MARK_UNIT = MARK.charCodeAt(0)

/** Whether a term, given by its code units, is a stem of another language than English: its forms stand for it. */
export function isMarked({
  units,
  length,
}: {
  readonly units: ArrayLike<number>
  readonly length: number
}): boolean {
  return units[length - MARK_LENGTH] === MARK_UNIT
}

const LATIN_WORD = /^\p{Script=Latin}+$/u
const CYRILLIC_WORD = /^\p{Script=Cyrillic}+$/u

type StemmerOfWords = Readonly<Record<string, { readonly stemmer: (word: string) => string } | undefined>>
type Install = (engine: typeof lunr) => void

/** In an order that stored segments rely on: add new ones at the end. */
const INSTALLERS: readonly (readonly [string, Install])[] = [
  ['da', installDanish],
  ['de', installGerman],
  ['es', installSpanish],
  ['fi', installFinnish],
  ['fr', installFrench],
  ['hu', installHungarian],
  ['it', installItalian],
  ['nl', installDutch],
  ['no', installNorwegian],
  ['pt', installPortuguese],
  ['ro', installRomanian],
  ['ru', installRussian],
  ['sv', installSwedish],
  ['tr', installTurkish],
]
const SAME_STEMMER: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

const STEMMERS: readonly Stemmer[] = INSTALLERS.map(([name, install], number) => {
  let stem: ((word: string) => string) | null = null
  const isWord = name === 'ru' ? CYRILLIC_WORD : LATIN_WORD
  return {
    bit: 1 << number,
    mark: MARK + name,
    fits: (folded) => isWord.test(folded),
    stem: (lower) => (stem ??= load(name, install))(lower),
  }
})
const STEMMER_OF_LANGUAGE = new Map(INSTALLERS.map(([name], number) => [name, STEMMERS[number] ?? null]))

/**
 * The stemmer of lunr-languages for a language; null for English, for unknown ones, and for those without one, whose
 * words go by their script.
 *
 * @param language BCP 47 tag
 */
export function stemmerFor(language: string | null): Stemmer | null {
  if (language === null) return null
  const [primary = ''] = language.toLowerCase().split('-')
  return STEMMER_OF_LANGUAGE.get(SAME_STEMMER[primary] ?? primary) ?? null
}

/** The stemmers of a set of bits. */
export function stemmersIn(bits: number): readonly Stemmer[] {
  return bits === 0 ? [] : STEMMERS.filter(({ bit }) => (bits & bit) !== 0)
}

/** Set up at the first word of a language. lunr's own pipeline stays as it is. */
function load(name: string, install: Install): (word: string) => string {
  if (!('stemmerSupport' in lunr)) installSupport(lunr)
  install(lunr)
  const stemmer = (lunr as unknown as StemmerOfWords)[name]?.stemmer
  if (stemmer === undefined) throw new Error(`no stemmer for ${name}`)
  return stemmer
}

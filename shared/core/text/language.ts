const SAMPLE_UNITS = 20_000

/** The commonest words of each language; those that several share tell little but cost nothing. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for was on with as by at from his he has have are not it its be said will which were been their who they this would',
  ),
  de: words(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  ),
  fr: words(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont aux été cette son mais leur nous ses d l',
  ),
  es: words(
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este sí porque esta son entre está cuando muy sin sobre',
  ),
  it: words(
    'di e il la che in a per un è del della non le i con si da una dei sono al nel alla ha come più gli anche lo delle ma dal questo degli nella',
  ),
  pt: words(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito há nos já está pelo pela',
  ),
  da: words(
    'og i at det er en til på som for de den med ikke af et har fra var han sig jeg vi kan men om ved blev efter bliver over under også nu siger skal vil være blevet mod hos denne deres ham hun eller da når hvor',
  ),
  no: words(
    'og i at det er en til på som for de den med ikke av et har fra var han seg jeg vi kan men om ved ble etter blir over under også nå sier skal vil være blitt mot hos denne deres ham hun eller da når hvor',
  ),
  sv: words(
    'och i att det är en till på som för de den med inte av ett har från var han sig jag vi kan men om vid blev efter blir över under också nu säger ska vill vara blivit mot hos denna deras honom hon eller då när där',
  ),
  nl: words(
    'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over zij worden hebben werd',
  ),
}
const WORD = /\p{L}+/gu
const MIN_SHARE = 0.08
const MIN_HITS = 2

/**
 * The BCP 47 tag of the main language of `text`: by script for Korean, Japanese, Chinese, Russian, Arabic, Greek,
 * Hebrew and Thai, by the commonest words for en, de, fr, es, it, pt, nl, da, no and sv; null when undecided. Looks at the
 * first 20,000 characters.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UNITS)
  return languageOfScript(sample) ?? languageOfWords(sample)
}

function languageOfScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return null
  const hangul = count(text, /\p{Script=Hangul}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(text, /\p{Script=Han}/gu)
  if ((hangul + kana + han) / letters > 0.25) {
    if (hangul >= kana && hangul * 3 >= han) return 'ko'
    return kana * 20 >= han ? 'ja' : 'zh'
  }
  const others: readonly (readonly [string, RegExp])[] = [
    ['ru', /\p{Script=Cyrillic}/gu],
    ['ar', /\p{Script=Arabic}/gu],
    ['el', /\p{Script=Greek}/gu],
    ['he', /\p{Script=Hebrew}/gu],
    ['th', /\p{Script=Thai}/gu],
  ]
  return others.find(([, script]) => count(text, script) / letters > 0.5)?.[0] ?? null
}

function languageOfWords(text: string): string | null {
  const tokens = text.toLowerCase().match(WORD) ?? []
  const ranked = Object.entries(STOP_WORDS)
    .map(([language, stopWords]) => ({
      language,
      hits: tokens.filter((token) => stopWords.has(token)).length,
    }))
    .sort((a, b) => b.hits - a.hits)
  const [best, second] = ranked
  if (best === undefined || best.hits < MIN_HITS || best.hits < tokens.length * MIN_SHARE) return null
  return best.hits === second?.hits ? null : best.language
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Names of languages in English, in themselves and in the languages of the readers of exports, by tag. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic arabisch arabe árabe العربية 아랍어 アラビア語',
  bg: 'bulgarian bulgarisch bulgare български',
  ca: 'catalan katalanisch català catalán',
  cs: 'czech tschechisch tchèque čeština česky',
  da: 'danish dänisch danois dansk',
  de: 'german deutsch allemand alemán tedesco 독일어 ドイツ語 德语 德文 немецкий deu ger',
  el: 'greek griechisch grec ελληνικά',
  en: 'english englisch anglais inglés inglese inglês engels 영어 英語 英语 英文 английский englishs eng',
  es: 'spanish spanisch espagnol español castellano spagnolo 스페인어 スペイン語 西班牙语 西班牙文 испанский spa',
  et: 'estonian estnisch eesti',
  fa: 'persian farsi persisch فارسی',
  fi: 'finnish finnisch finnois suomi',
  fr: 'french französisch français francés francese 프랑스어 フランス語 法语 法文 французский fra fre',
  he: 'hebrew hebräisch hébreu עברית',
  hi: 'hindi हिन्दी',
  hr: 'croatian kroatisch hrvatski',
  hu: 'hungarian ungarisch hongrois magyar',
  id: 'indonesian indonesisch bahasa',
  it: 'italian italienisch italien italiano 이탈리아어 イタリア語 意大利语 意大利文 ita',
  ja: 'japanese japanisch japonais japonés 일본어 日本語 日语 日文 японский jpn',
  ko: 'korean koreanisch coréen coreano 한국어 朝鮮語 韓国語 韩语 韩文 韓文 корейский kor',
  lt: 'lithuanian litauisch lietuvių',
  lv: 'latvian lettisch latviešu',
  ms: 'malay malaiisch melayu',
  nl: 'dutch niederländisch néerlandais holandés nederlands 荷兰语 荷兰文',
  no: 'norwegian norwegisch norvégien norsk',
  pl: 'polish polnisch polonais polski',
  pt: 'portuguese portugiesisch portugais portugués português 포르투갈어 ポルトガル語 葡萄牙语 葡萄牙文 por',
  ro: 'romanian rumänisch roumain română',
  ru: 'russian russisch russe ruso русский 러시아어 ロシア語 俄语 俄文 俄羅斯文 rus',
  sk: 'slovak slowakisch slovenčina',
  sl: 'slovenian slowenisch slovenščina',
  sr: 'serbian serbisch srpski српски',
  sv: 'swedish schwedisch suédois svenska',
  th: 'thai thailändisch ไทย',
  tr: 'turkish türkisch turc türkçe',
  uk: 'ukrainian ukrainisch ukrainien українська',
  vi: 'vietnamese vietnamesisch vietnamien',
  zh: 'chinese chinesisch chinois chino 중국어 中国語 中文 简体中文 繁體中文 繁体中文 汉语 漢語 китайский mandarin zho chi',
}

const TAG_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
)
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu

/**
 * The BCP 47 tag of a language named in words (`ENGLISH`, `Deutsch`, `한국어`), by a code of three letters or by a tag
 * itself; of several names the first known one. Null for anything else.
 */
export function languageTag(value: string): string | null {
  const text = value.trim().slice(0, 100)
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  for (const word of words) {
    const tag = TAG_OF_NAME.get(word)
    if (tag !== undefined) return tag
  }
  return TAG.test(text) && text.length <= 12 ? text.replaceAll('_', '-') : null
}

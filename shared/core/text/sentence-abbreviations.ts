/**
 * Abbreviations after which a full stop ends no sentence, lower case and without the last stop, by language.
 * News agencies' style books, and the words that broke sentences on news text.
 */
const ALWAYS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: "mr mrs ms messrs dr prof gen lt col maj capt cmdr cpl sgt adm gov sen rep reps sens rev hon pres supt det insp st mt ft ave blvd rd vol vols vs v univ dept nat'l int'l est approx ca e.g i.e ph no nos fig figs pp min minn ky calif fla mass conn pa ariz ala ark colo del ga ill ind kan la md mich miss mo mont neb nev okla ore tenn tex va wash wis wyo sask ont que jan feb mar apr jun jul aug sep sept oct nov dec am chem soc maj brig atty asst",
  de: 'dr prof dipl ing hr fr frl nr str st mio mrd tsd bzw ca evtl ggf inkl vgl geb gest verh u.a z.b d.h u.u i.d.r o.ä v.a z.t s.o s.u bd art abs aufl hrsg jh jan feb apr jun jul aug sep sept okt nov dez max min zzt',
  fr: 'm mm mme mmes mlle mlles dr pr me mgr st ste av bd vol n art cf env p pp janv févr avr juill sept oct nov déc',
  es: 'sr sra sres srta dr dra d da dª ud uds ee.uu ee pp prof gral cnel tte cap lic ing av avda art núm n pág págs ene feb mar abr jun jul ago sept oct nov dic',
  it: 'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen col cap mons s ss art n pag pagg vol gen feb mar apr giu lug ago set ott nov dic',
  pt: 'sr sra srs dr dra prof profa gen cel cap eng arq av art n nº pág d',
  nl: 'dhr mevr mr dr drs ir ing prof nr st o.a bijv d.w.z m.b.t t.o.v i.v.m ca blz art',
}

/** English abbreviations that end a sentence as often as not; the next word decides. */
const SOMETIMES =
  'jr sr etc inc co corp ltd llc plc bros u.s u.k u.n e.u u.a.e d.c l.a n.y a.m p.m al ph.d m.d b.a m.a'

/** Words that open a sentence after one of `SOMETIMES`, where a name would continue it. */
const OPENERS =
  'the he she it they we i you in on at but and a an his her their this that these those after before when while if as for however meanwhile according police analysts shares officials what why how who where there to from with by its our my some many most one two three both all no not since during under over last earlier'

const alwaysByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ALWAYS_BY_LANGUAGE).map(([language, list]) => [language, new Set(list.split(' '))]),
)
const sometimes: ReadonlySet<string> = new Set(SOMETIMES.split(' '))
const openers: ReadonlySet<string> = new Set(OPENERS.split(' '))

/** The abbreviations of a language, English for any other. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  return alwaysByLanguage.get(language) ?? alwaysByLanguage.get('en') ?? new Set()
}

/** Whether an abbreviation, lower case, may stand at the end of a sentence. */
export function mayEndSentence(abbreviation: string): boolean {
  return sometimes.has(abbreviation)
}

/** Whether `word` opens a sentence rather than continuing a name. */
export function opensSentence(word: string): boolean {
  return openers.has(word.toLowerCase())
}

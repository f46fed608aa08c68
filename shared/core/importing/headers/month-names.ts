/** Month names and their short forms, one line a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Turkish, Russian. */
const NAMES_BY_MONTH: readonly string[] = [
  'jan january januar jänner janvier janv enero ene gennaio gen janeiro januari ocak styczeń stycznia января tammikuuta',
  'feb febr february februar feber février fevrier févr fév febrero febbraio fevereiro fev februari şubat lutego luty февраля',
  'mar march märz maerz mrz mär mars marzo março maart mrt mart marca marzec марта',
  'apr april avril avr abril abr aprile nisan kwietnia kwiecień апреля',
  'may mai mayo maggio mag maio mei maj maja mayıs мая',
  'jun june juni juin junio giugno giu junho haziran czerwca czerwiec июня',
  'jul july juli juillet juil julio luglio lug julho temmuz lipca lipiec июля',
  'aug august août aout agosto ago augustus augusti ağustos sierpnia sierpień августа',
  'sep sept september septembre septiembre setiembre settembre set setembro eylül września wrzesień сентября',
  'oct october oktober okt octobre octubre ottobre ott outubro out ekim października październik октября',
  'nov november novembre noviembre novembro kasım listopada listopad ноября',
  'dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro desember aralık grudnia grudzień декабря',
]

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES_BY_MONTH.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun '
  + 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so '
  + 'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo '
  + 'lunedì martedì mercoledì giovedì venerdì sabato domenica '
  + 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira'

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.split(' '))

/** The month 1–12 that a word names, with or without a full stop; null for any other word. */
export function monthOfName(word: string): number | null {
  return MONTH_BY_NAME.get(word.toLowerCase().replace(/\.$/u, '')) ?? null
}

/** Whether a word is the name of a weekday or a usual short form of one. */
export function isWeekday(word: string): boolean {
  return WEEKDAY_NAMES.has(word.toLowerCase().replace(/[.,]$/u, ''))
}

/** Month names and their short forms, one line a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Finnish, Polish, Turkish, Russian, Ukrainian, Czech, Slovak, Hungarian, Romanian, Croatian, Greek, Arabic, Indonesian. */
const NAMES_BY_MONTH: readonly string[] = [
  'jan january januar jänner janvier janv enero ene gennaio gen janeiro januari ocak styczeń stycznia января tammikuuta янв січня ledna ianuarie siječnja januára január ιανουαρίου يناير ژانویه tammikuu',
  'feb febr february februar feber février fevrier févr fév febrero febbraio fevereiro fev februari şubat lutego luty февраля фев февр лютого února únor februarie veljače február φεβρουαρίου فبراير helmikuuta helmikuu pebruari',
  'mar march märz maerz mrz mär mars marzo março maart mrt mart marca marzec марта мар березня března březen martie ožujka március μαρτίου مارس maaliskuuta maaliskuu maret',
  'apr april avril avr abril abr aprile nisan kwietnia kwiecień апреля апр квітня dubna duben aprilie travnja április apríla απριλίου أبريل ابريل نيسان huhtikuuta huhtikuu',
  'may mai mayo maggio mag maio mei maj maja mayıs мая май травня května květen svibnja május mája μαΐου μαίου مايو toukokuuta toukokuu',
  'jun june juni juin junio giugno giu junho haziran czerwca czerwiec июня июн червня června červen iunie lipnja június júna ιουνίου يونيو kesäkuuta kesäkuu',
  'jul july juli juillet juil julio luglio lug julho temmuz lipca lipiec июля июл липня července červenec iulie srpnja július júla ιουλίου يوليو heinäkuuta heinäkuu',
  'aug august août aout agosto ago augustus augusti ağustos sierpnia sierpień августа авг серпня srpna srpen kolovoza augusztus augusta αυγούστου أغسطس elokuuta elokuu agustus agu ogos',
  'sep sept september septembre septiembre setiembre settembre set setembro eylül września wrzesień сентября сен сент вересня září septembrie rujna szeptember septembra σεπτεμβρίου سبتمبر syyskuuta syyskuu',
  'oct october oktober okt octobre octubre ottobre ott outubro out ekim października październik октября окт жовтня října říjen octombrie október októbra οκτωβρίου أكتوبر اكتوبر lokakuuta lokakuu',
  'nov november novembre noviembre novembro kasım listopada listopad ноября ноя нояб листопада noiembrie studenoga novembra νοεμβρίου نوفمبر marraskuuta marraskuu nopember',
  'dec december dezember dez décembre decembre déc diciembre dic dicembre dezembro desember aralık grudnia grudzień декабря дек грудня prosince prosinec decembrie prosinca decembra δεκεμβρίου ديسمبر joulukuuta joulukuu des',
]

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES_BY_MONTH.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun '
  + 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so '
  + 'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo '
  + 'lunedì martedì mercoledì giovedì venerdì sabato domenica '
  + 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira '
  + 'segunda terça quarta quinta sexta mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag '
  + 'poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle '
  + 'понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar '
  + 'senin selasa rabu kamis jumat sabtu minggu'

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.split(' '))

/** The month 1–12 that a word names, with or without a full stop; null for any other word. */
export function monthOfName(word: string): number | null {
  return MONTH_BY_NAME.get(word.toLowerCase().replace(/\.$/u, '')) ?? null
}

/** Whether a word is the name of a weekday or a usual short form of one. */
export function isWeekday(word: string): boolean {
  return WEEKDAY_NAMES.has(word.toLowerCase().replace(/[.,]$/u, ''))
}

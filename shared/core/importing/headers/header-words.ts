import type { Span } from '../../../model/span.ts'

const whole = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`

const PUBLISHED = [
  whole(
    'published|publiziert|posted|publication date|pubdate|issued|released|filed|created|date|dated|veröffentlicht|erstellt|erschienen|datum|'
      + 'publiée?|paru|publicad[oa]|fecha|pubblicat[oa]|gepubliceerd|publicerad|publisert|udgivet|julkaistu|publikacji|opublikowano|опубликовано|дата|'
      + 'опубліковано|zveřejněno|publikováno|megjelent|közzétéve|publicat|δημοσίευση|giriş(?: tarihi)?|yayınlanma(?: tarihi)?|yayın tarihi|'
      + 'diterbitkan|dipublikasikan|ngày(?: đăng)?|نُ?شر(?:ت)?|تاريخ النشر|tarihi',
  ),
  '입력|기사입력|등록|승인|작성|게재|송고|발행|보도|发布|發布|发表|發表|掲載|配信|公開|投稿|日期',
].join('|')
const UPDATED = [
  whole(
    'updated?|modified|edited|revised|last changed|aktualisiert|geändert|stand|mise? à jour|modifiée?|actualizad[oa]|atualizad[oa]|'
      + 'aggiornat[oa]|modifica|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|обновлено|'
      + 'оновлено|aktualizováno|zaktualizowano|aktualizacja|frissítve|actualizat|ενημέρωση|güncelleme(?: tarihi)?|güncellenme(?: tarihi)?|diperbarui|cập nhật|تحديث',
  ),
  '수정|업데이트|최종|更新',
].join('|')
const REFUSED = [
  whole(
    'load-date|accessed|retrieved|expires?|archived|indexed|printed|captured|downloaded|copyright|born|died|since|until|deadline|from|between|in this|taken|abgerufen',
  ),
  String.raw`©|\(c\)|ⓒ|引用日期|访问日期`,
].join('|')
const ANY_LABEL = new RegExp(`(?<refused>${REFUSED})|(?<updated>${UPDATED})|${PUBLISHED}`, 'giu')

export type DateLabel = 'published' | 'updated' | 'refused' | 'none'

/** What the last label in `before`, the text between a date and the field before it, says about the date. */
export function dateLabelOf(before: string): DateLabel {
  const label = [...before.matchAll(ANY_LABEL)].at(-1)
  if (label === undefined) return 'none'
  if (label.groups?.['refused'] !== undefined) return 'refused'
  return label.groups?.['updated'] === undefined ? 'published' : 'updated'
}

const ZONES =
  'GMT|UTC|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|AK[SD]T|HST|BST|IST|CES?T|MES?Z|EES?T|MSK|KST|JST|SGT|HKT|PKT|AES?T|AED?T|WIB|Z|Uhr|hrs|h'
const AGO =
  String.raw`(?:\d+|an?|one|two|three|a few|few|several)\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|h|m|d)\s+ago|`
  + String.raw`vor\s+\d+\s+\p{L}+|il y a\s+\d+\s+\p{L}+|(?:hace|há)\s+\d+\s+\p{L}+|\d+\s?(?:초|분|시간|일|주|개월)\s?전|\d+\s?(?:分钟|小时|天)前|\d+\s?(?:分|時間|日)前`
const WEEKDAYS =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|'
  + 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|'
  + '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|'
  + '(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:man|tirs|ons|tors|fre|lør|søn|mån|tis|lör|sön)dag|mo|di|mi|do|fr|sa|so|'
  + 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|'
  + 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|senin|selasa|rabu|kamis|jumat|sabtu|minggu|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật'
const BUTTONS =
  'yesterday|today|just now|read|comments?|kommentare?|edit|share|print|email|e-mail|tweet|save|facebook|twitter|views?|lesedauer|reading time|leave a comment|no comments|this (?:story|article|post|report) (?:was|has been)|originally'
const SMALL_WORDS =
  'by|on|at|am|um|le|à|às|la|the|last|first|den|vom|von|el|il|of|topic|source|in|a|alle|ore|via|del|kl|klo'

/** Words that stand in header lines around dates and names and say nothing else. */
const FILLERS = new RegExp(
  [
    PUBLISHED,
    UPDATED,
    AGO,
    String.raw`(?<!\p{L})\d+\s?(?:min(?:ute)?s?\s(?:read|lesezeit|de lecture)|comments?|kommentare?|views?|shares?|words?|minuten)(?!\p{L})`,
    whole(ZONES),
    String.raw`${whole(WEEKDAYS)}\.?`,
    String.raw`[(（]?[월화수목금토일月火水木金土日][)）]|[월화수목금토일]요일|星期[一二三四五六日]`,
    whole(BUTTONS),
    whole(SMALL_WORDS),
  ].join('|'),
  'giu',
)
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu

/**
 * The words of a header line that neither a span of `read` nor a filler accounts for.
 *
 * @param read spans already understood: dates, times, names
 */
export function unreadWords(line: string, read: readonly Span[]): readonly string[] {
  return blank(line, read).replace(FILLERS, ' ').match(WORD) ?? []
}

/** `line` with the spans of `read` as spaces: the same length. */
export function blank(line: string, read: readonly Span[]): string {
  let blanked = line
  for (const { start, end } of read) {
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end)
  }
  return blanked
}

/** `text` without fillers, trimmed: what would stand between a date and its neighbours. */
export function withoutFillers(text: string): string {
  return text.replace(FILLERS, ' ').trim()
}

import { plainString } from './plain-string.ts'

const MAX_AUTHOR_UNITS = 100
const INTRODUCTION =
  /^\s*(?:(?:written|posted|published|reported|geschrieben|verfasst|ein (?:beitrag|artikel)|text|article|story|words)\s)?(?:by|von|par|por|di|door|av|af|autor(?:en|in|es)?|authors?|verfasser|redaktion|interview|beitragvon)\s*[:\s]\s*/iu
const ARCHIVE_LINK =
  /^(?:(?:zeige |show |view |see )?(?:alle|all) (?:beiträge|artikel|posts|articles|stories)(?: von| by| of)\s*|(?:veröffentlicht|publiziert|rezept|artikel|kommentar|posts?) (?:von|by) (?:zum profil von \S+ )?|zum profil von \S+ )|\s*[→»]$/giu
const AFTER_BAR = /\s*[|•·].*$/u
const AFTER_DATE = /\b(?:on |am |le )?\d{1,2}[./ ]\s?(?:\d{1,2}|[A-Z]\p{L}+)[./ ]\s?\d{2,4}.*$/u
const AFTER_ENGLISH_DATE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2},? \d{4}.*$/iu
const NAME_THEN_REST = /^(?<name>.{3,60}?),\s+[^,]*$/u
const ROLE =
  /\b(?:staff(?: writer| reporter)?|reporter|correspondent|editor(?:-in-chief)?|senior|chief|columnist|contributor|contributing(?: writer)?|writer|author|redakteur(?:in)?|redakcja|autor(?:in)?|journalist(?:in)?|special to .*|for (?:the )?[A-Z].*)\b.*$/iu
const ROLE_BEFORE =
  /^[\p{L}\p{N}.-]{0,30}-?(?:expert[ei]n?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?|correspondent|editor)\s+(?=\p{Lu}\p{L}+\s\p{Lu})/iu
const ROLE_IN_BRACKETS = /\s*\([^()]{0,80}\)$/u
const NO_AUTHOR =
  /^(?:admin|administrator|root|editor|webmaster|staff|wordpress|user|anonymous|unknown|null|undefined|n\/a|author|autor|stand|gesponserte inhalte|sponsored content|gast|guest|facebook|twitter|no author|follow|following|beitrag|artikel|kontakt|contact|about|more|home|(?:[\w-]+\.)+(?:com|org|net|de|at|ch|info))$/iu

/** An author as a page prints it, without "By", addresses, handles, dates and job titles; empty for no name. */
export function cleanAuthor(printed: string): string {
  let author = plainString(printed)
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/\S+@\S+\.\w+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])@\w+/gu, ' ')
    .replace(ARCHIVE_LINK, '')
    .replace(INTRODUCTION, '')
    .replace(/^(?:by|von)\s+/iu, '')
    .replace(AFTER_BAR, '')
    .replace(AFTER_DATE, '')
    .replace(AFTER_ENGLISH_DATE, '')
    .replace(/\s+(?:at|um|à)\s\d{1,2}[:.h]\d{2}.*$/iu, '')
    .replace(/\s+(?:in|am|um|at|on|stand)\s*:?\s*$/iu, '')
    .replace(ROLE_BEFORE, '')
    .replace(ROLE_IN_BRACKETS, '')
  const name = NAME_THEN_REST.exec(author)?.groups?.['name']
  if (name !== undefined && ROLE.test(author.slice(name.length))) author = name
  author = author
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:\-–—"'“”]+|[\s,;:\-–—"“”(»→]+$/gu, '')
    .trim()
  return author.length > MAX_AUTHOR_UNITS || NO_AUTHOR.test(author) || !/\p{L}[\p{L}\p{N}]/u.test(author)
    ? ''
    : author
}

import { foldedText, shortText } from './element-text.ts'
import { ATTRIBUTE_ELEMENTS, MARKED_ELEMENTS, NAMED_ELEMENTS, OTHER_PARTS } from './page-date-keys.ts'
import type { PageFacts } from './page-facts.ts'
import { addressDayOf, readStamp, type PageDate } from './stamp.ts'

const PUBLISHED_CLASS = /publish|entry-date|pubdate|posted|created/iu
const LABELLED_TEXT =
  /(?:published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|date|datum|stand|created|veroeffentlicht|eingestellt|geschrieben|verfasst|gepostet|updated|input|入力|发布|입력|등록)\s*(?:on|at|am|le|el|il|:|vom|by [^\d]{2,40})*[:\s]{0,3}(.{0,50})/giu
const SHORT_ELEMENTS = 'h1,h2,h3,h4,h5,h6,p,span,div,li,td,small,em,strong,b,i,font,a'
const MAX_NAMED_ELEMENTS = 800
const MAX_NAMED_UNITS = 200
const MAX_SHORT_UNITS = 60
const MAX_TEXT_UNITS = 200_000
const MS_STAMP = /^\d{13}$/u
const SECONDS_STAMP = /^\d{10}$/u

/** The publication date in the visible part of a page, or null. */
export function dateInElements(facts: PageFacts): PageDate | null {
  return (
    fromMarked(facts)
    ?? fromTimes(facts)
    ?? fromAddress(facts)
    ?? fromAttributes(facts)
    ?? fromNamed(facts)
    ?? fromLabels(facts)
    ?? fromShortTexts(facts)
  )
}

function read(facts: PageFacts, text: string | null, rule: string, isCertain = true): PageDate | null {
  const stamp = text === null || text === '' ? null : readStamp(text, facts)
  return stamp === null || text === null ? null : { ...stamp, quote: text.trim(), rule, isCertain }
}

function belongsElsewhere(element: Element): boolean {
  return element.closest(OTHER_PARTS) !== null
}

function fromMarked(facts: PageFacts): PageDate | null {
  for (const element of facts.document.querySelectorAll(MARKED_ELEMENTS)) {
    const attributes = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name))
    const value = attributes.find((text) => text !== null && text !== '') ?? foldedText(element)
    const date = read(facts, value, 'html-itemprop')
    if (date !== null) return date
  }
  return null
}

function fromTimes(facts: PageFacts): PageDate | null {
  const times = [...facts.document.querySelectorAll('time')].filter((element) => !belongsElsewhere(element))
  const isPublished = (element: Element): boolean =>
    element.hasAttribute('pubdate')
    || PUBLISHED_CLASS.test(`${element.className} ${element.parentElement?.className ?? ''}`)
  for (const element of [...times.filter(isPublished), ...times]) {
    const date =
      read(facts, element.getAttribute('datetime'), 'html-time')
      ?? read(facts, foldedText(element), 'html-time')
    if (date === null) continue
    const address = fromAddress(facts)
    return address !== null && address.day !== date.day && !element.hasAttribute('pubdate') ? address : date
  }
  return null
}

function fromAddress(facts: PageFacts): PageDate | null {
  const day = addressDayOf(facts)
  return day === null
    ? null
    : { day, time: null, quote: facts.url ?? day, rule: 'html-address', isCertain: false }
}

function fromAttributes(facts: PageFacts): PageDate | null {
  for (const element of facts.document.querySelectorAll(ATTRIBUTE_ELEMENTS)) {
    if (belongsElsewhere(element)) continue
    for (const name of ['title', 'datetime', 'data-datetime', 'data-date', 'data-published']) {
      const date = read(facts, element.getAttribute(name), 'html-attribute')
      if (date !== null) return date
    }
    const stamp = element.getAttribute('data-utime') ?? element.getAttribute('data-timestamp') ?? ''
    const ms = MS_STAMP.test(stamp) ? Number(stamp) : SECONDS_STAMP.test(stamp) ? Number(stamp) * 1_000 : null
    if (ms !== null) return read(facts, new Date(ms).toISOString(), 'html-attribute', false)
  }
  return null
}

function fromNamed(facts: PageFacts): PageDate | null {
  for (const element of [...facts.document.querySelectorAll(NAMED_ELEMENTS)].slice(0, MAX_NAMED_ELEMENTS)) {
    const text = shortText(element, MAX_NAMED_UNITS)
    if (text === null || text.length < 6 || belongsElsewhere(element)) continue
    const date = read(facts, text, 'html-element')
    if (date !== null) return date
  }
  return null
}

function fromLabels(facts: PageFacts): PageDate | null {
  const text = facts.document.body.textContent.slice(0, MAX_TEXT_UNITS).replace(/\s+/gu, ' ')
  for (const match of text.matchAll(LABELLED_TEXT)) {
    const date = read(facts, match[1] ?? '', 'html-text')
    if (date !== null) return date
  }
  return null
}

function fromShortTexts(facts: PageFacts): PageDate | null {
  for (const element of facts.document.querySelectorAll(SHORT_ELEMENTS)) {
    if (element.children.length > 2 || belongsElsewhere(element)) continue
    const text = shortText(element, MAX_SHORT_UNITS)
    const date = text === null || text.length < 8 ? null : read(facts, text, 'html-text', false)
    if (date !== null) return date
  }
  return null
}

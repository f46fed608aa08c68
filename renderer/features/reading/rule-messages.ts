import type { RuledField, RuleReading, RuleScope } from '@shared/model/field-rule.ts'
import { defineMessages } from '../../state/messages.ts'

export const ruleMessages = defineMessages(
  {
    title: 'Fix for all of this source',
    intro: 'Articles that are imported later are read in the same way. Settings list your rules.',
    forWhich: 'For which articles?',
    readHow: (field: string) => `How is “${field}” read there?`,
    close: 'Close',
    cancel: 'Cancel',
    apply: (count: string, isOne: boolean) => (isOne ? 'Change 1 article' : `Change ${count} articles`),
    keepOnly: 'Keep for later imports',
    act: (field: string) => `Rule for “${field}”`,
    nothing: 'No rule can be made of this value: it is empty.',
    loading: 'Looking at the articles…',
    summary: (changed: string, all: string) => `${changed} of ${all} articles change.`,
    same: (count: string) => `Already so: ${count}.`,
    kept: (count: string) => `Put right by hand, and kept: ${count}.`,
    unread: (count: string) => `Nothing found there, and left as it is: ${count}.`,
    first: (count: string) => `The first ${count} are shown.`,
    changes: 'What changes',
    article: 'Article',
    before: 'Now',
    after: 'Then',
    none: 'none',
    others: (count: string) => `(${count} more)`,
    source: (name: string) => `All articles of ${name}`,
    site: (host: string) => `All articles saved from ${host}`,
    files: (pattern: string) => `All articles of files named ${pattern}`,
    value: (value: string) => `Always “${value}”`,
    label: (label: string) => `What follows “${label}” on its line`,
    labelUntil: (label: string, until: string) => `What stands between “${label}” and “${until}”`,
    line: (number: number) => `Paragraph ${number} of the text`,
    lineFromEnd: (number: number) =>
      number === 1 ? 'The last paragraph of the text' : `Paragraph ${number} from the end of the text`,
    meta: (name: string) => `What the page’s metadata say under ${name}`,
    dayFirst: 'The date as it stands, with the day first: 3/4 is the 3rd of April',
    monthFirst: 'The date as it stands, with the month first: 3/4 is the 4th of March',
    done: (count: number) => (count === 1 ? '1 article changed' : `${count} articles changed`),
    kept0: 'Rule kept for later imports',
    listTitle: 'Rules for fields',
    listEmpty: 'None yet. Put a field right in the Info tab, then choose to fix it for all of its source.',
    remove: (rule: string) => `Remove the rule: ${rule}`,
    removeShort: 'Remove',
    actRemove: 'Remove a rule for fields',
    fieldByline: 'By',
    fieldSource: 'Source',
    fieldAgency: 'Agency',
    fieldPlace: 'Place',
    fieldPublished: 'Published',
    fieldLanguage: 'Language',
  },
  {
    title: '이 매체의 기사 모두 고치기',
    intro: '나중에 가져오는 기사도 같은 방법으로 읽습니다. 규칙은 설정에 있습니다.',
    forWhich: '어떤 기사에 적용할까요?',
    readHow: (field: string) => `“${field}”을(를) 어디에서 읽을까요?`,
    close: '닫기',
    cancel: '취소',
    apply: (count: string) => `기사 ${count}건 고치기`,
    keepOnly: '앞으로 가져올 때 쓰기',
    act: (field: string) => `“${field}” 규칙`,
    nothing: '값이 비어 있어 규칙을 만들 수 없습니다.',
    loading: '기사를 살펴보는 중…',
    summary: (changed: string, all: string) => `기사 ${all}건 중 ${changed}건이 바뀝니다.`,
    same: (count: string) => `${count}건은 이미 그 값입니다.`,
    kept: (count: string) => `${count}건은 직접 고친 것이라 그대로 둡니다.`,
    unread: (count: string) => `${count}건에서는 찾지 못해 그대로 둡니다.`,
    first: (count: string) => `처음 ${count}건만 보입니다.`,
    changes: '바뀌는 것',
    article: '기사',
    before: '지금',
    after: '바뀐 뒤',
    none: '없음',
    others: (count: string) => `(다른 기사 ${count}건)`,
    source: (name: string) => `${name}의 모든 기사`,
    site: (host: string) => `${host}에서 저장한 모든 기사`,
    files: (pattern: string) => `이름이 ${pattern}인 파일의 모든 기사`,
    value: (value: string) => `언제나 “${value}”`,
    label: (label: string) => `“${label}” 뒤에 있는 것`,
    labelUntil: (label: string, until: string) => `“${label}”과(와) “${until}” 사이에 있는 것`,
    line: (number: number) => `본문의 ${number}번째 문단`,
    lineFromEnd: (number: number) => (number === 1 ? '본문의 마지막 문단' : `본문 끝에서 ${number}번째 문단`),
    meta: (name: string) => `페이지 메타데이터의 ${name}`,
    dayFirst: '적힌 날짜를 일/월로: 3/4는 4월 3일',
    monthFirst: '적힌 날짜를 월/일로: 3/4는 3월 4일',
    done: (count: number) => `기사 ${count}건을 고쳤습니다`,
    kept0: '앞으로 가져올 때 쓸 규칙을 저장했습니다',
    listTitle: '필드 규칙',
    listEmpty: '아직 없습니다. 정보 탭에서 필드를 바로잡은 뒤 그 매체의 기사를 모두 고치도록 고르세요.',
    remove: (rule: string) => `규칙 지우기: ${rule}`,
    removeShort: '지우기',
    actRemove: '필드 규칙 지우기',
    fieldByline: '기자',
    fieldSource: '매체',
    fieldAgency: '통신사',
    fieldPlace: '장소',
    fieldPublished: '발행',
    fieldLanguage: '언어',
  },
)

type RuleWords = (typeof ruleMessages)['en']

/** What a field is called where rules are spoken of. */
export function ruledFieldName(field: RuledField, m: RuleWords): string {
  const names: Readonly<Record<RuledField, string>> = {
    byline: m.fieldByline,
    source: m.fieldSource,
    agency: m.fieldAgency,
    place: m.fieldPlace,
    published: m.fieldPublished,
    language: m.fieldLanguage,
  }
  return names[field]
}

export function scopeText(scope: RuleScope, m: RuleWords): string {
  switch (scope.kind) {
    case 'source':
      return m.source(scope.source)
    case 'site':
      return m.site(scope.host)
    case 'files':
      return m.files(scope.pattern)
  }
}

export function readingText(reading: RuleReading, m: RuleWords): string {
  switch (reading.kind) {
    case 'value':
      return m.value(reading.value)
    case 'label':
      return reading.until === null
        ? m.label(reading.label)
        : m.labelUntil(reading.label, reading.until.trim())
    case 'line':
      return reading.place < 0 ? m.lineFromEnd(-reading.place) : m.line(reading.place + 1)
    case 'meta':
      return m.meta(reading.name)
    case 'date-order':
      return reading.order === 'day-first' ? m.dayFirst : m.monthFirst
  }
}

import { ENGLISH_WORDING, type QueryWording } from '@shared/core/query/index.ts'
import { defineMessages } from '../../state/messages.ts'

const FIELDS = { title: '제목', body: '본문', byline: '기자 이름', source: '매체' }
const NAMES = {
  list: '목록',
  tag: '태그',
  code: '강조 코드',
  person: '인물',
  place: '장소',
  org: '기관',
  source: '매체',
  lang: '언어',
}
/** Of these some words of the name may be given. */
const NAMED_IN_PART: ReadonlySet<string> = new Set(['person', 'place', 'org', 'source'])
const HAS = { note: '메모가 있음', highlight: '강조가 있음', copies: '사본이 있음' }

/** How a query reads in either language. */
export const queryWordings = defineMessages(ENGLISH_WORDING, {
  and: (parts) => parts.join(' 그리고 '),
  or: (parts) => parts.join(' 또는 '),
  not: (part) => `${part} 제외`,
  quoted: (words) => `“${words}”`,
  fuzzy: (word, letters) => `${word}(글자 ${letters}개까지 다를 수 있음)`,
  sideBySide: (phrase) => `나란히 있는 ${phrase}`,
  within: (phrase, words) => `${words}단어 안에 있는 ${phrase}`,
  inField: (text, field) => `${FIELDS[field]}의 ${text}`,
  named: (key, value, isExact) =>
    isExact || !NAMED_IN_PART.has(key)
      ? `${NAMES[key]} ${value}`
      : `이름에 ${value}이(가) 있는 ${NAMES[key]}`,
  has: (value) => HAS[value],
  is: (value) => (value === 'read' ? '읽음' : '읽지 않음'),
  in: (value) => (value === 'notes' ? '메모에서 찾음' : '강조한 글에서 찾음'),
  published: (from, to) => {
    if (from !== null && from === to) return `${from} 발행`
    if (from === null) return `${to ?? ''}까지 발행`
    return to === null ? `${from}부터 발행` : `${from}부터 ${to}까지 발행`
  },
} satisfies QueryWording)

import { expect, test } from 'vitest'
import { findMentions } from '@shared/core/entities/index.ts'

function namesIn(text: string): string[] {
  return findMentions(text)
    .filter(({ type }) => type !== 'date')
    .map(({ type, surface }) => `${type} ${surface}`)
}

test.each([
  ['양국 대통령은 침묵했다.', []],
  ['문재인 대통령은 서울에서 말했다.', ['person 문재인', 'place 서울']],
  ['마이크 폼페이오 미국 국무장관이 왔다.', ['person 마이크 폼페이오', 'place 미국']],
  [
    '잉그리드 보스 해안부 장관이 노를란드를 방문해',
    ['person 잉그리드 보스', 'organisation 해안부', 'place 노를란드'],
  ],
  ['한편 아베 신조 총리는 도쿄로 갔다.', ['person 아베 신조', 'place 도쿄']],
  ['어민 대표 박민서 씨는 반대했다.', ['person 박민서']],
  ['(할름비크=북항일보) 김서연 기자 = 협정', ['place 할름비크', 'organisation 북항일보', 'person 김서연']],
  ['항만위원회와 삼성전자는 부인했다.', ['organisation 항만위원회', 'organisation 삼성전자']],
  ['김정은 국무위원장이 왔다. 김정은은 웃었다.', ['person 김정은', 'person 김정은']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

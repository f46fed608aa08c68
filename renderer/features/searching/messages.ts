import { defineMessages } from '../../state/messages.ts'

export const searchingMessages = defineMessages(
  {
    searchBox: 'Search articles and notes',
    search: 'Search articles and notes',
    clear: 'Clear the search',
    nextHit: 'Next hit',
    previousHit: 'Previous hit',
    wentToFirst: 'After the last hit: the first one again.',
    wentToLast: 'Before the first hit: the last one again.',
    history: 'Earlier searches',
    copy: 'Copy the search as text',
    copied: 'The search was copied.',
  },
  {
    searchBox: '기사와 메모 검색',
    search: '기사와 메모 검색',
    clear: '검색 지우기',
    nextHit: '다음 결과',
    previousHit: '이전 결과',
    wentToFirst: '마지막 결과를 지나 처음 결과로 돌아왔습니다.',
    wentToLast: '첫 결과를 지나 마지막 결과로 돌아왔습니다.',
    history: '지난 검색',
    copy: '검색을 글로 복사',
    copied: '검색을 복사했습니다.',
  },
)

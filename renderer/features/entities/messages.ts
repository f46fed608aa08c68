import { defineMessages } from '../../state/messages.ts'

export const entitiesMessages = defineMessages(
  {
    person: 'People',
    place: 'Places',
    organisation: 'Organisations',
    date: 'Dates',
    mentions: (count: number) => (count === 1 ? 'mention' : 'mentions'),
    indexedBy: (database: string) => `An index term of ${database}`,
    filter: (name: string) => `Show only articles that name ${name}`,
    unfilter: (name: string) => `Stop showing only articles that name ${name}`,
    emptyTitle: 'Nobody is named here',
    emptyText: 'People, places, organisations and dates that the article names appear here.',
  },
  {
    person: '인물',
    place: '장소',
    organisation: '기관',
    date: '날짜',
    mentions: () => '회 언급',
    indexedBy: (database: string) => `${database}의 색인어`,
    filter: (name: string) => `${name}이(가) 나오는 기사만 보기`,
    unfilter: (name: string) => `${name} 거르기 해제`,
    emptyTitle: '나오는 이름이 없습니다',
    emptyText: '기사에 나오는 인물, 장소, 기관, 날짜가 여기에 보입니다.',
  },
)

import { defineMessages } from '../state/messages.ts'

export const inspectorMessages = defineMessages(
  {
    inspector: 'Inspector',
    notes: 'Notes',
    entities: 'People & places',
    shared: 'Shared text',
    info: 'Info',
    fold: 'Fold the inspector',
    noArticle: 'No article open',
    noArticleText: 'Open an article to see what belongs to it.',
  },
  {
    inspector: '정보 창',
    notes: '메모',
    entities: '인물과 장소',
    shared: '같은 글',
    info: '정보',
    fold: '정보 창 접기',
    noArticle: '열린 기사 없음',
    noArticleText: '기사를 열면 관련 내용이 보입니다.',
  },
)

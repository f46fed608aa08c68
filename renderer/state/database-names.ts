import { defineMessages } from './messages.ts'

/** Databases of news as they call themselves. */
export const databaseNames = defineMessages(
  {
    bigkinds: 'BigKinds',
    europresse: 'Europresse',
    factiva: 'Factiva',
    integrum: 'Integrum',
    kikuzo: 'Kikuzo',
    nexis: 'Nexis',
    proquest: 'ProQuest',
    yomidasu: 'Yomidasu',
  },
  {
    bigkinds: '빅카인즈',
    europresse: 'Europresse',
    factiva: 'Factiva',
    integrum: 'Integrum',
    kikuzo: '기쿠조',
    nexis: 'Nexis',
    proquest: 'ProQuest',
    yomidasu: '요미다스',
  },
)

import type { ArticleFields } from '@shared/model/article.ts'

export const FIELDS: ArticleFields = {
  title: 'Ferry returns to Ostvik',
  byline: 'Ha Yun',
  source: 'Coast Herald',
  agency: 'Norrland Wire',
  place: 'OSTVIK',
  published: { day: '2020-09-30', time: '10:40', certainty: 'printed' },
  url: 'https://coast.example/ferry_1',
  language: 'en',
}

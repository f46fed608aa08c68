import type { ArticleFieldName } from '@shared/model/article.ts'
import type { readingMessages } from './messages.ts'

/** What each field of an article is called. */
export function fieldNames(m: typeof readingMessages.en): Readonly<Record<ArticleFieldName, string>> {
  return {
    title: m.fieldTitle,
    byline: m.fieldByline,
    source: m.fieldSource,
    agency: m.fieldAgency,
    place: m.fieldPlace,
    published: m.published,
    url: m.fieldUrl,
    language: m.fieldLanguage,
  }
}

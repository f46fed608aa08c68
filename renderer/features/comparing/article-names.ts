import type { Article } from '@shared/model/article.ts'

/** The source of an article, or its title where another of them has the same source; null when it has neither. */
export function nameOf(article: Article | undefined, among: readonly (Article | undefined)[]): string | null {
  const isAlone = among.every((other) => other?.id === article?.id || other?.source !== article?.source)
  return (isAlone ? article?.source : null) ?? (article?.title.trim() || null)
}

/** Oldest first; articles without a date come last. */
export function byAge(articles: readonly (Article | undefined)[]): readonly Article[] {
  return articles
    .filter((article) => article !== undefined)
    .sort((a, b) =>
      a.publishedKey === b.publishedKey ? a.id - b.id : compareKeys(a.publishedKey, b.publishedKey),
    )
}

function compareKeys(a: string, b: string): number {
  if (a === '') return 1
  if (b === '') return -1
  return a < b ? -1 : 1
}

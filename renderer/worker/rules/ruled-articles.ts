import { hostOf, matchesName, metasOfFile, type RuledArticle } from '@shared/core/importing/index.ts'
import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { RuleScope } from '@shared/model/field-rule.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'

/** Numbers of the stored articles that a rule is for. */
export function idsInScope(scope: RuleScope, { articles }: CollateDatabase): Promise<readonly ArticleId[]> {
  switch (scope.kind) {
    case 'source':
      return articles.where('sourceKey').equals(scope.source).primaryKeys()
    case 'site':
      return articles.filter(({ url }) => hostOf(url) === scope.host).primaryKeys()
    case 'files':
      return articles.filter(({ fileName }) => matchesName(scope.pattern, fileName)).primaryKeys()
  }
}

/** A stored article as rules look at it. @param needsMetas whether its page is looked into, which takes long */
export async function toRuled(
  article: Article,
  { text, paragraphs, origins, cleaning, reading }: ArticleBody,
  needsMetas: boolean,
  { originals }: CollateDatabase,
): Promise<RuledArticle> {
  const original = needsMetas ? await originals.get(article.originalId) : undefined
  return {
    fields: article,
    origins,
    cleaning,
    paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
    fileName: article.fileName,
    metas: original === undefined ? [] : metasOfFile(original.bytes, reading?.readAs?.charset),
  }
}

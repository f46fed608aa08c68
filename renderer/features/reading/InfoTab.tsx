import { printInvisible } from '@shared/core/text/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useArticle, useBody } from '../../data/hooks/articles.ts'
import { callMain } from '../../state/bridge.ts'
import { runCommand } from '../../state/commands.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { momentText } from '../../state/moment-text.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { CleaningSteps } from './CleaningSteps.tsx'
import styles from './Dialogs.module.css'
import { FieldFacts } from './FieldFacts.tsx'
import { readingMessages } from './messages.ts'
import { SupplementSection } from './SupplementSection.tsx'

/** Everything known about an article and where it came from. */
export function InfoTab({ articleId }: { readonly articleId: ArticleId }) {
  const m = useMessages(readingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const article = useArticle(articleId)
  const body = useBody(articleId)
  if (article === undefined || body === undefined) return null
  const number = new Intl.NumberFormat(localeOf(language))
  const { url } = article
  const facts: readonly (readonly [string, string | null])[] = [
    [m.words, number.format(article.wordCount)],
    [
      m.paragraphs,
      article.repeatedParagraphCount === 0
        ? number.format(article.paragraphCount)
        : m.paragraphsFolded(
            number.format(article.paragraphCount),
            number.format(article.repeatedParagraphCount),
          ),
    ],
    [m.fileName, printInvisible(article.fileName)],
    [m.record, article.recordNumber === 0 ? null : number.format(article.recordNumber + 1)],
    [m.imported, momentText(article.importedAtMs, language)],
    [m.sha256, article.originalId],
  ]
  return (
    <div className={styles.info}>
      <FieldFacts key={articleId} article={article} body={body} />
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.actions}>
        <Button look="outlined" onClick={() => void runCommand('article.edit')}>
          {m.edit}
        </Button>
        <Button look="outlined" onClick={() => void runCommand('article.showOriginal')}>
          {m.original}
        </Button>
        {url === null ? null : (
          <Button look="outlined" onClick={() => void callMain('links.open', url)}>
            {m.openLink}
          </Button>
        )}
      </div>
      {body.supplement === undefined ? null : <SupplementSection supplement={body.supplement} />}
      <CleaningSteps articleId={articleId} steps={body.cleaning} />
    </div>
  )
}

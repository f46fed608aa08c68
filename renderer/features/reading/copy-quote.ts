import { formatCitation } from '@shared/core/exporting/index.ts'
import { readArticle, readBody } from '../../data/reads/articles.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { readingMessages } from './messages.ts'

/** Puts the selected text and where it was printed on the clipboard. */
export async function copyQuote(): Promise<void> {
  const { selection } = useWorkspace.getState()
  if (selection === null) return
  const [article, body] = await Promise.all([readArticle(selection.articleId), readBody(selection.articleId)])
  if (article === undefined || body === undefined) return
  const quote = body.text.slice(selection.span.start, selection.span.end)
  await navigator.clipboard.writeText(`“${quote}”\n— ${formatCitation(article)}`)
  showNotice(() => currentMessages(readingMessages).quoteCopied)
}

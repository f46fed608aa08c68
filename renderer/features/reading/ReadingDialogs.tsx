import { closeReadingDialog, useReadingDialog } from './dialog-state.ts'
import { EditArticleDialog } from './EditArticleDialog.tsx'
import { OriginalDialog } from './OriginalDialog.tsx'
import { RuleDialog } from './RuleDialog.tsx'

/** The dialogs about one article. */
export function ReadingDialogs() {
  const open = useReadingDialog((state) => state.open)
  if (open === null) return null
  const { kind, articleId } = open
  const shared = { articleId, onClose: closeReadingDialog }
  switch (kind) {
    case 'edit':
      return <EditArticleDialog key={articleId} {...shared} />
    case 'original':
      return <OriginalDialog key={articleId} {...shared} />
    case 'rule':
      return <RuleDialog key={articleId} field={open.field} {...shared} />
  }
}

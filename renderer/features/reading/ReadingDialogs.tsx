import { closeReadingDialog, useReadingDialog } from './dialog-state.ts'
import { EditArticleDialog } from './EditArticleDialog.tsx'
import { OriginalDialog } from './OriginalDialog.tsx'

/** The dialogs about one article. */
export function ReadingDialogs() {
  const open = useReadingDialog((state) => state.open)
  if (open === null) return null
  const Shown = open.kind === 'edit' ? EditArticleDialog : OriginalDialog
  return <Shown key={open.articleId} articleId={open.articleId} onClose={closeReadingDialog} />
}

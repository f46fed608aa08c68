import type { ArticleId } from '@shared/model/ids.ts'
import { Fragment } from 'react'
import { CompareBar } from '../features/comparing/CompareBar.tsx'
import { FreshLine } from '../features/comparing/elsewhere/FreshLine.tsx'
import { PlacesDialog } from '../features/comparing/elsewhere/PlacesDialog.tsx'
import { useRunElsewhere } from '../features/comparing/elsewhere/use-run-elsewhere.ts'
import { useStretchMargin } from '../features/comparing/elsewhere/use-stretch-margin.tsx'
import { Minimap } from '../features/comparing/Minimap.tsx'
import { Ribbons } from '../features/comparing/Ribbons.tsx'
import { ShareLines } from '../features/comparing/ShareLines.tsx'
import { useLinkedScroll } from '../features/comparing/use-linked-scroll.ts'
import { usePassageMargin } from '../features/comparing/use-passage-margin.tsx'
import { usePassageMarks } from '../features/comparing/use-passage-marks.ts'
import { usePassageWish } from '../features/comparing/use-passage-wish.ts'
import { EmptyReader } from '../features/reading/EmptyReader.tsx'
import { Reader } from '../features/reading/Reader.tsx'
import { ReadingDialogs } from '../features/reading/ReadingDialogs.tsx'
import { SelectionToolbar } from '../features/reading/SelectionToolbar.tsx'
import { useTextSelection } from '../features/reading/use-text-selection.ts'
import { StoryPage } from '../features/stories/StoryPage.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './ReadingArea.module.css'

/** The open articles side by side, or what to do when none is open. */
export function ReadingArea() {
  useTextSelection()
  useLinkedScroll()
  useRunElsewhere()
  usePassageWish()
  const panes = useWorkspace((workspace) => workspace.panes)
  const story = useWorkspace((workspace) => workspace.shownStory)
  return (
    <main className={styles.area}>
      <CompareBar />
      {story === null ? null : (
        <ErrorBoundary key={story.articleId}>
          <StoryPage articleId={story.articleId} />
        </ErrorBoundary>
      )}
      {panes.length === 0 && story === null ? <EmptyReader /> : null}
      <div className={styles.panes}>
        {panes.map((articleId, pane) => {
          const left = panes[pane - 1]
          return (
            <Fragment key={articleId}>
              {left === undefined ? null : <Ribbons left={left} right={articleId} />}
              <div className={styles.pane}>
                <ErrorBoundary>
                  <Pane articleId={articleId} pane={pane} />
                </ErrorBoundary>
                <Minimap articleId={articleId} />
              </div>
            </Fragment>
          )
        })}
      </div>
      <SelectionToolbar />
      <ReadingDialogs />
      <PlacesDialog />
    </main>
  )
}

function Pane({ articleId, pane }: { readonly articleId: ArticleId; readonly pane: number }) {
  usePassageMarks(articleId)
  const passages = usePassageMargin(articleId)
  const stretches = useStretchMargin(articleId)
  return (
    <Reader
      articleId={articleId}
      pane={pane}
      renderMargin={passages ?? stretches}
      headNote={
        <>
          <ShareLines articleId={articleId} />
          <FreshLine articleId={articleId} />
        </>
      }
    />
  )
}

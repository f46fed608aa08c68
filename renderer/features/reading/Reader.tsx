import type { ArticleId } from '@shared/model/ids.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import { type ReactNode, useRef } from 'react'
import { useBody, useImages } from '../../data/hooks/articles.ts'
import { useLive } from '../../data/hooks/use-live.ts'
import { readArticle } from '../../data/reads/articles.ts'
import { useMessages } from '../../state/messages.ts'
import { activatePane, useWorkspace } from '../../state/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../../ui/text/marks.css'
import { ArticleText, type RenderMargin } from './ArticleText.tsx'
import { FindBar } from './FindBar.tsx'
import { useFind } from './find-state.ts'
import { readingMessages } from './messages.ts'
import styles from './Reader.module.css'
import { ReaderHead } from './ReaderHead.tsx'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReaderMarks } from './use-reader-marks.ts'
import { useReveal } from './use-reveal.ts'

interface ReaderProps {
  readonly articleId: ArticleId
  /** Number of the pane from the left, counted from 0. */
  readonly pane: number
  readonly renderMargin: RenderMargin | null
  /** Stands under the byline. */
  readonly headNote?: ReactNode
}

const NO_IMAGES: readonly ArticleImage[] = []

/** One open article. */
export function Reader({ articleId, pane, renderMargin, headNote }: ReaderProps) {
  const m = useMessages(readingMessages)
  const article = useLive(articleId, async () => (await readArticle(articleId)) ?? null)
  const body = useBody(articleId)
  const images = useImages(articleId)
  const scroller = useRef<HTMLDivElement>(null)
  const isActive = useWorkspace((workspace) => workspace.activePane === pane)
  const isBeside = useWorkspace((workspace) => workspace.panes.length > 1)
  const isFinding = useFind((find) => find.articleId === articleId)
  useReaderMarks(articleId)
  useReveal(articleId)
  const onKeyDown = useReaderKeys(articleId)
  const activate = (): void => activatePane(pane)
  const title = article?.title.trim() || m.untitled

  return (
    <section
      className={styles.pane}
      aria-label={m.reader(title)}
      aria-busy={article === undefined}
      data-active={isActive}
      data-beside={isBeside}
      data-reader={articleId}
      onFocusCapture={activate}
      onPointerDownCapture={activate}
      onKeyDown={onKeyDown}
    >
      {article === null ? <EmptyState title={m.goneTitle}>{m.goneText}</EmptyState> : null}
      {isFinding && body !== undefined ? <FindBar articleId={articleId} text={body.text} /> : null}
      <div ref={scroller} className={styles.scroller}>
        {article === undefined || article === null || body === undefined ? null : (
          <div className={styles.column}>
            <ReaderHead
              article={article}
              pane={pane}
              isExcerpt={body.supplement?.isExcerpt === true}
              note={headNote}
            />
            {body.text === '' ? <p className={styles.state}>{m.noText}</p> : null}
            <ArticleText
              key={articleId}
              body={body}
              images={images ?? NO_IMAGES}
              title={title}
              language={article.language}
              scroller={scroller}
              renderMargin={renderMargin}
            />
          </div>
        )}
      </div>
    </section>
  )
}

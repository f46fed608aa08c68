import type { ArticleBody } from '@shared/model/article.ts'
import { foldParagraphs } from '@shared/core/passages/index.ts'
import type { Span } from '@shared/model/span.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { putReader, removeReader, useReader } from '../../state/readers.ts'
import { usePaint } from '../../ui/text/paint.ts'
import { readBlocks } from '../../ui/text/text-blocks.ts'
import styles from './ArticleText.module.css'
import { openTextMenu } from './text-menu.ts'
import { FoldLine } from './FoldLine.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Picture } from './Picture.tsx'
import { runsTouching, spanOfRun, textRows } from './text-rows.ts'
import { useHighlightClick } from './use-highlight-click.ts'

export type RenderMargin = (paragraph: Span) => ReactNode

interface ArticleTextProps {
  readonly body: ArticleBody
  readonly images: readonly ArticleImage[]
  readonly title: string
  readonly language: string | null
  readonly scroller: RefObject<HTMLElement | null>
  /** Draws what stands beside a paragraph; null leaves the margin empty. */
  readonly renderMargin: RenderMargin | null
}

const NO_RUNS: ReadonlySet<number> = new Set()

/** The paragraphs of an article, repeats folded away. */
export function ArticleText({ body, images, title, language, scroller, renderMargin }: ArticleTextProps) {
  const element = useRef<HTMLElement>(null)
  const [shownRuns, setShownRuns] = useState(NO_RUNS)
  const runs = useMemo(() => foldParagraphs(body.text, body.paragraphs, body.repeats), [body])
  const rows = useMemo(
    () => textRows(body.paragraphs, runs, shownRuns, images),
    [body, runs, shownRuns, images],
  )
  const toggle = useCallback((number: number) => {
    setShownRuns((shown) =>
      shown.has(number) ? new Set([...shown].filter((n) => n !== number)) : new Set([...shown, number]),
    )
  }, [])

  useLayoutEffect(() => {
    if (element.current === null || scroller.current === null) return
    putReader({
      articleId: body.id,
      scroller: scroller.current,
      blocks: readBlocks(element.current),
      unfold: (span) => {
        const touched = runsTouching(body.paragraphs, runs, span)
        if (touched.length > 0) setShownRuns((shown) => new Set([...shown, ...touched]))
      },
    })
  }, [body, runs, rows, scroller])
  useLayoutEffect(() => () => removeReader(body.id), [body.id])

  const repeated = useMemo(
    () =>
      [...shownRuns].flatMap((number) => {
        const run = runs[number - 1]
        const span = run === undefined ? null : spanOfRun(body.paragraphs, run)
        return span === null ? [] : [span]
      }),
    [shownRuns, runs, body],
  )
  usePaint('passage-repeat', useReader(body.id)?.blocks, repeated)
  const onClick = useHighlightClick(body.id)

  return (
    <article
      ref={element}
      className={styles.text}
      aria-label={title}
      lang={language ?? undefined}
      tabIndex={0}
      onClick={onClick}
      onContextMenu={openTextMenu}
    >
      {rows.map((row) =>
        row.kind === 'fold' ? (
          <FoldLine key={`fold-${row.number}`} row={row} onToggle={toggle} />
        ) : row.kind === 'picture' ? (
          <Picture key={`picture-${row.image.place}`} image={row.image} />
        ) : (
          <Paragraph
            key={row.index}
            text={body.text.slice(row.span.start, row.span.end)}
            start={row.span.start}
            margin={renderMargin?.(row.span) ?? null}
          />
        ),
      )}
    </article>
  )
}

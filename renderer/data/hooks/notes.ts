import type { Highlight } from '@shared/model/highlight.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import { readHighlightsOfArticle } from '../reads/highlights.ts'
import { readMarksChange } from '../reads/marks.ts'
import { readAllNotes, readNotesOfArticle } from '../reads/notes.ts'
import { sharedLive } from './shared-live.ts'
import { useLive } from './use-live.ts'

export const useHighlights: (articleId: ArticleId) => readonly Highlight[] | undefined =
  sharedLive(readHighlightsOfArticle)

export function useNotesOfArticle(articleId: ArticleId): readonly Note[] | undefined {
  return useLive(articleId, () => readNotesOfArticle(articleId))
}

export function useAllNotes(): readonly Note[] | undefined {
  return useLive('', () => readAllNotes())
}

/** Another object whenever any note or highlight changed. */
export function useMarksChange(): object | undefined {
  return useLive('', () => readMarksChange())
}

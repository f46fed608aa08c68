/** What the window shows at this moment. Everything here is remembered as the session and can be lost without loss. */
import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import { type Filters, type LibraryView, NO_FILTERS, type SortOrder } from '@shared/model/query.ts'
import type { Span } from '@shared/model/span.ts'
import { create } from 'zustand'
import { focusedReaderId } from './focus.ts'

export type InspectorTab = 'notes' | 'entities' | 'shared' | 'info'

export interface Workspace {
  readonly view: LibraryView
  readonly queryText: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** All articles the list shows, in its order. */
  readonly listedIds: Uint32Array
  /** Chosen rows of the list, in list order; commands act on these. */
  readonly selectedIds: readonly ArticleId[]
  /** The row with the keyboard focus, and the other end of a range selection. */
  readonly focusedId: ArticleId | null
  readonly anchorId: ArticleId | null
  /** Open articles from left to right, at most four. */
  readonly panes: readonly ArticleId[]
  readonly activePane: number
  readonly inspectorTab: InspectorTab
  readonly isInspectorOpen: boolean
  readonly isSidebarOpen: boolean
  /** A place in an open article that the reader shall bring into view and mark briefly; consumed by the reader. */
  readonly reveal: { readonly articleId: ArticleId; readonly span: Span } | null
  /** The text selection inside a reader, or null. */
  readonly selection: { readonly articleId: ArticleId; readonly span: Span } | null
  /** The chosen highlight, which is one of the active pane's article, or null. */
  readonly activeHighlightId: HighlightId | null
  /** The note whose editor shall take the keyboard focus; consumed by the editor. */
  readonly noteToEdit: NoteId | null
}

export const useWorkspace = create<Workspace>(() => ({
  view: { kind: 'all' },
  queryText: '',
  filters: NO_FILTERS,
  sort: 'date-desc',
  listedIds: new Uint32Array(),
  selectedIds: [],
  focusedId: null,
  anchorId: null,
  panes: [],
  activePane: 0,
  inspectorTab: 'notes',
  isInspectorOpen: true,
  isSidebarOpen: true,
  reveal: null,
  selection: null,
  activeHighlightId: null,
  noteToEdit: null,
}))

/** How many articles stand side by side at most. */
export const MOST_PANES = 4

/** Shows one article alone. */
export function openArticle(id: ArticleId): void {
  useWorkspace.setState({ panes: [id], activePane: 0, selection: null, activeHighlightId: null })
}

/** Shows articles side by side, the first as the base; at most four. */
export function openSideBySide(ids: readonly ArticleId[]): void {
  const panes = [...new Set(ids)].slice(0, MOST_PANES)
  useWorkspace.setState({ panes, activePane: 0, selection: null, activeHighlightId: null })
}

/** Adds an article to the right of the open ones; when it is open already, goes to it. */
export function openBeside(id: ArticleId): void {
  const { panes } = useWorkspace.getState()
  const open = panes.indexOf(id)
  if (open >= 0) activatePane(open)
  else {
    const kept = panes.slice(0, MOST_PANES - 1)
    useWorkspace.setState({ panes: [...kept, id], activePane: kept.length, activeHighlightId: null })
  }
}

/** Makes a pane the one that commands and inspector are about. */
export function activatePane(index: number): void {
  const { activePane } = useWorkspace.getState()
  if (activePane !== index) useWorkspace.setState({ activePane: index, activeHighlightId: null })
}

export function closePane(index: number): void {
  useWorkspace.setState(({ panes, activePane }) => ({
    panes: panes.filter((_, i) => i !== index),
    activePane: Math.max(0, activePane >= index ? activePane - 1 : activePane),
    selection: null,
    activeHighlightId: null,
  }))
}

/** The article of the active pane, or null when none is open. */
export function activeArticleId(workspace: Workspace): ArticleId | null {
  return workspace.panes[workspace.activePane] ?? null
}

/** What an article command acts on: the article that the focus is in, else the selected rows, else the open article. */
export function targetIds(workspace: Workspace): readonly ArticleId[] {
  const focused = focusedReaderId()
  if (focused !== null) return [focused]
  if (workspace.selectedIds.length > 0) return workspace.selectedIds
  const open = activeArticleId(workspace)
  return open === null ? [] : [open]
}

/** What the window shows at this moment. Everything here is remembered as the session and can be lost without loss. */
import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import type { LibraryView, SortOrder } from '@shared/model/query.ts'
import type { Span } from '@shared/model/span.ts'
import { create } from 'zustand'
import { focusedReaderId } from './focus.ts'

export type InspectorTab = 'notes' | 'entities' | 'shared' | 'info'

export interface Workspace {
  readonly view: LibraryView
  /** Words and filters; what is chosen in the sidebar is part of it. */
  readonly queryText: string
  readonly sort: SortOrder
  /** All articles the list shows, in its order. */
  readonly listedIds: Uint32Array
  /** For every row that stands for several copies of a story: their articles in the list, its own first. */
  readonly foldedCopies: ReadonlyMap<ArticleId, readonly ArticleId[]>
  /** Chosen rows of the list, in list order; commands act on these. */
  readonly selectedIds: readonly ArticleId[]
  /** The row with the keyboard focus, and the other end of a range selection. */
  readonly focusedId: ArticleId | null
  readonly anchorId: ArticleId | null
  /** Open articles from left to right, at most four. */
  readonly panes: readonly ArticleId[]
  readonly activePane: number
  /** The story whose page is shown, by one of its copies, and what was open before; null while articles are shown. */
  readonly shownStory: { readonly articleId: ArticleId; readonly panes: readonly ArticleId[] } | null
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
  sort: 'date-desc',
  listedIds: new Uint32Array(),
  foldedCopies: new Map(),
  selectedIds: [],
  focusedId: null,
  anchorId: null,
  panes: [],
  activePane: 0,
  shownStory: null,
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

const ANEW = { activePane: 0, shownStory: null, selection: null, activeHighlightId: null } as const

/** Shows one article alone. */
export function openArticle(id: ArticleId): void {
  useWorkspace.setState({ panes: [id], ...ANEW })
}

/** Shows articles side by side, the first as the base; at most four. */
export function openSideBySide(ids: readonly ArticleId[]): void {
  const panes = [...new Set(ids)].slice(0, MOST_PANES)
  useWorkspace.setState({ panes, ...ANEW })
}

/** Adds an article to the right of the open ones; when it is open already, goes to it. */
export function openBeside(id: ArticleId): void {
  const { panes } = useWorkspace.getState()
  const open = panes.indexOf(id)
  if (open >= 0) activatePane(open)
  else {
    const kept = panes.slice(0, MOST_PANES - 1)
    useWorkspace.setState({
      panes: [...kept, id],
      activePane: kept.length,
      shownStory: null,
      activeHighlightId: null,
    })
  }
}

/** Shows the page of an article's story in place of the open articles, which come back when it is closed. */
export function showStory(articleId: ArticleId): void {
  const { panes, shownStory } = useWorkspace.getState()
  useWorkspace.setState({ ...ANEW, panes: [], shownStory: { articleId, panes: shownStory?.panes ?? panes } })
}

export function closeStory(): void {
  useWorkspace.setState(({ shownStory, panes }) => ({ ...ANEW, panes: shownStory?.panes ?? panes }))
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

/** The article that the focus is in, else the selected rows, else the open article. */
export function targetRows(workspace: Workspace): readonly ArticleId[] {
  const focused = focusedReaderId()
  if (focused !== null) return [focused]
  if (workspace.selectedIds.length > 0) return workspace.selectedIds
  const open = activeArticleId(workspace)
  return open === null ? [] : [open]
}

/** What an article command acts on: `targetRows`, with all copies where a row stands for several. */
export function targetIds(workspace: Workspace): readonly ArticleId[] {
  const rows = targetRows(workspace)
  return rows === workspace.selectedIds ? withCopies(workspace, rows) : rows
}

/** The articles of some rows, with all copies where a row stands for several. */
export function withCopies(
  { foldedCopies }: Pick<Workspace, 'foldedCopies'>,
  rows: readonly ArticleId[],
): readonly ArticleId[] {
  return rows.some((id) => foldedCopies.has(id)) ? rows.flatMap((id) => foldedCopies.get(id) ?? [id]) : rows
}

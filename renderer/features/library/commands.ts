import type { SortOrder } from '@shared/model/query.ts'
import type { Command } from '../../state/commands.ts'
import { focusedReaderId, isFocusAt } from '../../state/focus.ts'
import { isRanking } from '../../state/library-query.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useStories } from '../../state/stories.ts'
import {
  MOST_PANES,
  openBeside,
  openSideBySide,
  targetIds,
  targetRows,
  useWorkspace,
  withCopies,
  type Workspace,
} from '../../state/workspace.ts'
import { changeMembership, discardList, markRead, restore, trash } from './acts.ts'
import { openLibraryDialog } from './dialog-state.ts'
import { libraryMessages } from './messages.ts'
import { openRow } from './open-row.ts'
import { areCopiesShown, toggleCopies } from './show-rows.ts'
import { selectAll } from './selection.ts'
import { showView } from './views.ts'

const m = () => currentMessages(libraryMessages)
const workspace = (): Workspace => useWorkspace.getState()
const targets = () => targetIds(workspace())
const selectedArticles = () => withCopies(workspace(), workspace().selectedIds)
const hasTargets = (): boolean => targets().length > 0
const isInTrash = (): boolean => workspace().view.kind === 'trash'
const article = (group: number) => ({ name: 'article', group }) as const

const articleCommands: readonly Command[] = [
  {
    id: 'article.open',
    label: () => m().open,
    menu: article(1),
    isEnabled: hasTargets,
    run: () => targetRows(workspace()).slice(0, 1).forEach(openRow),
  },
  {
    id: 'article.openBeside',
    label: () => m().openBeside,
    keys: ['Mod+Enter'],
    menu: article(1),
    isEnabled: hasTargets,
    run: () => targetRows(workspace()).forEach(openBeside),
  },
  {
    id: 'article.compare',
    label: () => m().compare,
    keywords: () => 'side by side 나란히',
    keys: ['Mod+Shift+C'],
    menu: article(1),
    isEnabled: () => selectedArticles().length >= 2,
    run: () => {
      const ids = selectedArticles()
      openSideBySide(ids)
      if (ids.length > MOST_PANES) showNotice(() => m().comparingFirst(MOST_PANES, ids.length))
    },
  },
  {
    id: 'article.markRead',
    label: () => m().markRead,
    keys: ['Shift+U'],
    menu: article(2),
    isEnabled: hasTargets,
    run: () => markRead(targets(), true),
  },
  {
    id: 'article.markUnread',
    label: () => m().markUnread,
    keys: ['U'],
    menu: article(2),
    isEnabled: hasTargets,
    run: () => markRead(targets(), false),
  },
  {
    id: 'article.addToList',
    label: () => m().addToList,
    keys: ['L'],
    menu: article(3),
    isEnabled: hasTargets,
    run: () => openLibraryDialog('lists'),
  },
  {
    id: 'article.removeFromList',
    label: () => m().removeFromList,
    menu: article(3),
    isEnabled: () => hasTargets() && workspace().view.kind === 'list',
    run: async () => {
      const { view } = workspace()
      if (view.kind === 'list') await changeMembership(targets(), view.listId, false)
    },
  },
  {
    id: 'article.tag',
    label: () => m().tag,
    keys: ['T'],
    menu: article(3),
    isEnabled: hasTargets,
    run: () => openLibraryDialog('tags'),
  },
  {
    id: 'article.trash',
    label: () => m().trashArticles,
    keywords: () => 'delete remove 삭제',
    keys: ['Delete'],
    menu: article(4),
    isEnabled: () => hasTargets() && !isInTrash(),
    // a chosen highlight is nearer to the key than the article around it
    isKeyed: () => !isFocusAt(workspace().activeHighlightId),
    run: () => trash(targets()),
  },
  {
    id: 'article.restore',
    label: () => m().restoreArticles,
    menu: article(4),
    isEnabled: () => hasTargets() && isInTrash(),
    run: () => restore(targets()),
  },
  {
    id: 'article.purge',
    label: () => m().purgeArticles,
    keys: ['Shift+Delete'],
    menu: article(4),
    isEnabled: () => workspace().selectedIds.length > 0 && isInTrash(),
    run: () => openLibraryDialog('purge'),
  },
]

const listCommands: readonly Command[] = [
  {
    id: 'list.new',
    label: () => m().newListMenu,
    menu: { name: 'file', group: 4 },
    run: () => openLibraryDialog('new-list'),
  },
  {
    id: 'list.rename',
    label: () => m().renameListMenu,
    menu: { name: 'file', group: 4 },
    isEnabled: () => workspace().view.kind === 'list',
    run: () => openLibraryDialog('rename-list'),
  },
  {
    id: 'list.trash',
    label: () => m().trashListMenu,
    menu: { name: 'file', group: 4 },
    isEnabled: () => workspace().view.kind === 'list',
    run: async () => {
      const { view } = workspace()
      if (view.kind === 'list') await discardList(view.listId)
    },
  },
  {
    id: 'trash.empty',
    label: () => m().emptyTrash,
    menu: { name: 'file', group: 4 },
    run: () => openLibraryDialog('empty-trash'),
  },
  {
    id: 'list.gatherCopies',
    label: () => m().gatherCopies,
    keywords: () => 'stories collapse duplicates 사본',
    menu: { name: 'view', group: 5 },
    isChecked: () => useStories.getState().isGathered,
    run: () => useStories.setState(({ isGathered }) => ({ isGathered: !isGathered })),
  },
  {
    id: 'list.toggleCopies',
    label: () => m().toggleCopies,
    keys: ['Shift+S'],
    menu: article(6),
    isEnabled: () => targetRows(workspace()).some((id) => areCopiesShown(id) !== null),
    run: () => targetRows(workspace()).slice(0, 1).forEach(toggleCopies),
  },
  {
    id: 'list.selectAll',
    label: () => m().selectAll,
    keys: ['Mod+A'],
    menu: { name: 'edit', group: 3 },
    isEnabled: () => workspace().listedIds.length > 0,
    isKeyed: () => focusedReaderId() === null,
    run: selectAll,
  },
]

const viewCommands: readonly Command[] = (['all', 'unread', 'stories', 'trash'] as const).map((kind) => ({
  id: `view.${kind}`,
  label: () => m()[`show-${kind}`],
  menu: { name: 'view', group: 4 },
  isChecked: () => workspace().view.kind === kind,
  run: () => showView({ kind }),
}))

export const SORT_ORDERS: readonly SortOrder[] = [
  'relevance',
  'date-desc',
  'date-asc',
  'title',
  'source',
  'imported',
]

const sortCommands: readonly Command[] = SORT_ORDERS.map((sort) => ({
  id: `sort.${sort}`,
  label: () => m().sortBy(m()[`sort-${sort}`]),
  menu: { name: 'view', group: 5 },
  isChecked: () => workspace().sort === sort,
  isEnabled: () => sort !== 'relevance' || isRanking(workspace().queryText),
  run: () => useWorkspace.setState({ sort }),
}))

export const libraryCommands: readonly Command[] = [
  ...articleCommands,
  ...listCommands,
  ...viewCommands,
  ...sortCommands,
]

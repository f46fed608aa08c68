import { spanToMark, stepPassage, useComparison } from '../../state/comparison.ts'
import type { Command } from '../../state/commands.ts'
import { currentMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useElsewhere } from './elsewhere/elsewhere-state.ts'
import { elsewhereMessages } from './elsewhere/messages.ts'
import { toggleOnlyNew } from './elsewhere/only-new.ts'
import { askWhere } from './elsewhere/places.ts'
import { comparingMessages } from './messages.ts'

const m = () => currentMessages(comparingMessages)
const isComparing = (): boolean => useComparison.getState().comparison !== null
/** While text is selected or a highlight is chosen, the same keys belong to notes. */
const canStep = (): boolean => {
  const { selection, activeHighlightId } = useWorkspace.getState()
  return isComparing() && selection === null && activeHighlightId === null
}

export const comparingCommands: readonly Command[] = [
  {
    id: 'passage.next',
    label: () => m().next,
    keys: ['N'],
    menu: { name: 'article', group: 6 },
    isEnabled: canStep,
    run: () => stepPassage(1),
  },
  {
    id: 'passage.previous',
    label: () => m().previous,
    keys: ['P'],
    menu: { name: 'article', group: 6 },
    isEnabled: canStep,
    run: () => stepPassage(-1),
  },
  {
    id: 'passage.where',
    label: () => currentMessages(elsewhereMessages).where,
    keys: ['W'],
    menu: { name: 'article', group: 6 },
    isEnabled: () => spanToMark() !== null,
    run: async () => {
      const place = spanToMark()
      if (place !== null) await askWhere(place.articleId, place.span)
    },
  },
  {
    id: 'comparison.onlyNew',
    label: () => m().showNew,
    menu: { name: 'view', group: 5 },
    isEnabled: () => isComparing() || (useElsewhere.getState().found?.links.length ?? 0) > 0,
    isChecked: () => useComparison.getState().show === 'new',
    run: toggleOnlyNew,
  },
  {
    id: 'comparison.link',
    label: () => m().linked,
    menu: { name: 'view', group: 5 },
    isEnabled: isComparing,
    isChecked: () => useComparison.getState().isLinked,
    run: () => useComparison.setState(({ isLinked }) => ({ isLinked: !isLinked })),
  },
]

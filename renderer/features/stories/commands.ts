import type { LeadRule } from '@shared/model/story.ts'
import type { Command } from '../../state/commands.ts'
import { currentMessages } from '../../state/messages.ts'
import { useStories } from '../../state/stories.ts'
import { closeStory, showStory, targetIds, targetRows, useWorkspace } from '../../state/workspace.ts'
import { leaveLeadToRule, makeLead, merge, othersOf, splitOff, withStories } from './acts.ts'
import { storiesMessages } from './messages.ts'

const m = () => currentMessages(storiesMessages)
const targets = () => targetIds(useWorkspace.getState())
const storyOf = () => useStories.getState().storyOf
const firstTarget = () => targetRows(useWorkspace.getState())[0]
const shown = () => useWorkspace.getState().shownStory
const article = { name: 'article', group: 6 } as const

export const LEAD_RULES: readonly LeadRule[] = ['earliest', 'longest', 'agency']

export const storiesCommands: readonly Command[] = [
  {
    id: 'story.show',
    label: () => m().show,
    keywords: () => 'copies timeline origin 사본 출처',
    keys: ['S'],
    menu: article,
    isEnabled: () => targetRows(useWorkspace.getState()).some((id) => storyOf().has(id)),
    run: () =>
      targetRows(useWorkspace.getState())
        .filter((id) => storyOf().has(id))
        .slice(0, 1)
        .forEach(showStory),
  },
  {
    id: 'story.close',
    label: () => m().close,
    menu: article,
    isEnabled: () => shown() !== null,
    run: closeStory,
  },
  {
    id: 'story.makeLead',
    label: () => m().makeLead,
    menu: article,
    isEnabled: () => {
      const id = firstTarget()
      return id !== undefined && storyOf().has(id) && storyOf().get(id)?.[0] !== id
    },
    run: async () => {
      const id = firstTarget()
      if (id !== undefined) await makeLead(id)
    },
  },
  {
    id: 'story.ruleLead',
    label: () => m().ruleLead,
    menu: article,
    isEnabled: () => {
      const id = shown()?.articleId ?? firstTarget()
      return id !== undefined && storyOf().has(id)
    },
    run: async () => {
      const id = shown()?.articleId ?? firstTarget()
      if (id !== undefined) await leaveLeadToRule(id)
    },
  },
  {
    id: 'story.splitOff',
    label: () => m().splitOff,
    menu: article,
    isEnabled: () => othersOf(targets()).length > 0,
    run: () => splitOff(targets()),
  },
  {
    id: 'story.merge',
    label: () => m().merge,
    keywords: () => 'join same story 합치기',
    menu: article,
    isEnabled: () => {
      const [first, ...rest] = targets()
      const story = first === undefined ? undefined : storyOf().get(first)
      return rest.some((id) => story === undefined || storyOf().get(id) !== story)
    },
    run: () => merge(withStories(targets())),
  },
  ...LEAD_RULES.map((rule): Command => ({
    id: `story.leadRule.${rule}`,
    label: () => m().leadRuleIs(m()[`rule-${rule}`]),
    menu: { name: 'view', group: 5 },
    isChecked: () => useStories.getState().leadRule === rule,
    run: () => useStories.setState({ leadRule: rule }),
  })),
]

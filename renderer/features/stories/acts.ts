/** What commands do to stories: the write, its undo, and a word about it. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { Undo } from '../../data/undo.ts'
import type { OriginChoice } from '@shared/core/stories/index.ts'
import { chooseOrigin, chooseStoryLead, mergeIntoStory, splitOffCopies } from '../../data/writes/stories.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useStories } from '../../state/stories.ts'
import { remember } from '../../state/undo.ts'
import { storiesMessages } from './messages.ts'

const m = () => currentMessages(storiesMessages)

async function does(label: () => string, said: () => string, act: Promise<Undo>): Promise<void> {
  remember(label, await act)
  showNotice(said, { commandId: 'edit.undo' })
}

/** Splits copies off the others of their story; nothing when none or all of them are meant. */
export async function splitOff(ids: readonly ArticleId[]): Promise<void> {
  const others = othersOf(ids)
  if (others.length > 0)
    await does(
      () => m().splittingOff,
      () => m().splitOffDone(ids.length),
      splitOffCopies(ids, others),
    )
}

/** Makes the stories of the articles one. */
export async function merge(ids: readonly ArticleId[]): Promise<void> {
  const all = withStories(ids)
  await does(
    () => m().merging,
    () => m().merged(all.length),
    mergeIntoStory(all),
  )
}

export async function makeLead(id: ArticleId): Promise<void> {
  const story = useStories.getState().storyOf.get(id)
  if (story !== undefined)
    await does(
      () => m().choosingLead,
      () => m().leadChosen,
      chooseStoryLead(story, id),
    )
}

/** Leaves the lead to the rule again. */
export async function leaveLeadToRule(id: ArticleId): Promise<void> {
  const story = useStories.getState().storyOf.get(id)
  if (story !== undefined)
    await does(
      () => m().leavingLead,
      () => m().leadLeft,
      chooseStoryLead(story, null),
    )
}

/** Says from which copy another was taken; null leaves it to the signs again. */
export async function sayOrigin(id: ArticleId, choice: OriginChoice | null): Promise<void> {
  await does(
    () => m().sayingOrigin,
    () => (choice === null ? m().originLeft : m().originSaid),
    chooseOrigin(id, choice),
  )
}

/** The copies that stay when some are split off; none unless all of them are of one story. */
export function othersOf(ids: readonly ArticleId[]): readonly ArticleId[] {
  const { storyOf } = useStories.getState()
  const [first] = ids
  const story = first === undefined ? undefined : storyOf.get(first)
  if (story === undefined || !ids.every((id) => storyOf.get(id) === story)) return []
  return story.filter((id) => !ids.includes(id))
}

/** The articles with all copies of theirs. */
export function withStories(ids: readonly ArticleId[]): readonly ArticleId[] {
  const { storyOf } = useStories.getState()
  return [...new Set(ids.flatMap((id) => storyOf.get(id) ?? [id]))]
}

import type { ArticleId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { useLists, useStates, useTags } from '../../data/hooks/states.ts'
import { useMessages } from '../../state/messages.ts'
import { targetIds, useWorkspace } from '../../state/workspace.ts'
import { changeMembership, changeTag, newList } from './acts.ts'
import { MembershipDialog } from './MembershipDialog.tsx'
import { libraryMessages } from './messages.ts'

/** The articles that the dialog was opened for; later the focus, which decides, is in the dialog. */
function useTargets(): readonly ArticleId[] {
  return useState(() => targetIds(useWorkspace.getState()))[0]
}

/** The lists that the chosen articles are in. */
export function ListsDialog() {
  const messages = useMessages(libraryMessages)
  const ids = useTargets()
  const lists = useLists() ?? []
  const states = useStates(ids) ?? []
  const isIn = (listId: string): boolean =>
    states.length > 0 && states.every((state) => state?.listIds.some((id) => id === listId) === true)
  return (
    <MembershipDialog
      title={messages.listsTitle(ids.length)}
      findLabel={messages.findList}
      choices={lists.map(({ list }) => ({ key: list.id, label: list.name, isChosen: isIn(list.id) }))}
      onChange={(key, isChosen) => {
        const list = lists.find((candidate) => candidate.list.id === key)
        if (list !== undefined) void changeMembership(ids, list.list.id, isChosen)
      }}
      onCreate={async (name) => {
        const id = await newList(name)
        if (id !== null) await changeMembership(ids, id, true)
      }}
    />
  )
}

/** The tags that the chosen articles bear. */
export function TagsDialog() {
  const messages = useMessages(libraryMessages)
  const ids = useTargets()
  const tags = useTags() ?? []
  const states = useStates(ids) ?? []
  const isOn = (tag: string): boolean =>
    states.length > 0 && states.every((state) => state?.tags.includes(tag) === true)
  return (
    <MembershipDialog
      title={messages.tagsTitle(ids.length)}
      findLabel={messages.findTag}
      choices={tags.map(({ tag }) => ({ key: tag, label: tag, isChosen: isOn(tag) }))}
      onChange={(tag, isChosen) => void changeTag(ids, tag, isChosen)}
      onCreate={(tag) => changeTag(ids, tag, true)}
    />
  )
}

import { Plus } from 'lucide-react'
import { useTags } from '../../data/hooks/states.ts'
import { openContextMenu } from '../../state/context-menu.ts'
import { useMessages } from '../../state/messages.ts'
import { runCommand } from '../../state/commands.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { CountedUnitLabel } from './CountedUnitLabel.tsx'
import { ListEntries } from './ListEntries.tsx'
import { libraryMessages } from './messages.ts'
import { SavedSearches } from './saved/SavedSearches.tsx'
import styles from './Sidebar.module.css'
import { TrashedLists } from './TrashedLists.tsx'
import { usePartCounts } from './use-part-counts.ts'
import { useStoryCount } from './use-story-count.ts'
import { ViewEntry } from './ViewEntry.tsx'

export function LibraryNavigation() {
  const messages = useMessages(libraryMessages)
  const counts = usePartCounts()
  const storyCount = useStoryCount()
  const roving = useRovingFocus()
  const tags = useTags() ?? []
  return (
    <nav aria-label={messages.library} className={styles.navigation} {...roving}>
      <div className={styles.heading}>
        <h2>{messages.library}</h2>
        <CountedUnitLabel />
      </div>
      <ul>
        {(['all', 'unread', 'stories', 'trash'] as const).map((kind) => (
          <ViewEntry
            key={kind}
            view={{ kind }}
            label={messages[kind]}
            count={kind === 'stories' ? storyCount : counts?.views[kind]}
            countTitle={kind === 'stories' ? messages.storiesWhy : undefined}
            onContextMenu={() => void openContextMenu(kind === 'trash' ? ['trash.empty'] : [`view.${kind}`])}
          />
        ))}
      </ul>
      <SavedSearches />
      <div className={styles.heading}>
        <h2>{messages.lists}</h2>
        <IconButton
          className={styles.add ?? ''}
          label={messages.newList}
          icon={<Plus />}
          onClick={() => void runCommand('list.new')}
        />
      </div>
      <ListEntries counts={counts?.lists} />
      <TrashedLists />
      {tags.length === 0 ? null : (
        <>
          <h2>{messages.tags}</h2>
          <ul>
            {tags.map(({ tag }) => (
              <ViewEntry key={tag} view={{ kind: 'tag', tag }} label={tag} count={counts?.tags.get(tag)} />
            ))}
          </ul>
        </>
      )}
    </nav>
  )
}

import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { countStories } from '../../../renderer/data/reads/story-counts.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { addTag, addToList, setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
import { addArticles, makeLibrary } from './library.ts'

test('every part of the library counts a story once, and without stories every article', async () => {
  const library = makeLibrary()
  const ids = await addArticles(library, [{}, {}, {}, {}, {}])
  const [lead, copy, trashed, single] = ids as [ArticleId, ArticleId, ArticleId, ArticleId]
  const story = [lead, copy, trashed]
  const storyOf = new Map(story.map((id) => [id, story]))
  const { id: listId } = await createList('thesis', library)
  await setRead([lead, single], true, library)
  await addToList([lead, copy, single], listId, library)
  await addTag([copy, trashed], 'ports', library)
  await trashArticles([trashed], library)

  expect(await countStories(storyOf, library)).toEqual({
    views: { all: 3, unread: 2, trash: 1 },
    lists: new Map([[listId, 2]]),
    tags: new Map([['ports', 1]]),
  })
  expect(await countStories(new Map(), library)).toEqual({
    views: { all: 4, unread: 2, trash: 1 },
    lists: new Map([[listId, 3]]),
    tags: new Map([['ports', 1]]),
  })
})

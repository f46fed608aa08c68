import type { ArticleId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readArticles } from '../../data/reads/articles.ts'

/** A number that rises whenever the text of one of these articles changes, also by being deleted or brought back. */
export function useTextRevision(ids: readonly ArticleId[]): number {
  const texts = useLive(ids.join(' '), async () =>
    (await readArticles(ids)).map((article) => article?.textHash ?? '').join(' '),
  )
  const [known, setKnown] = useState({ ids, texts, revision: 0 })
  if (known.ids !== ids || (texts !== undefined && texts !== known.texts)) {
    const isChange = known.ids === ids && known.texts !== undefined
    setKnown({ ids, texts, revision: isChange ? known.revision + 1 : known.revision })
  }
  return known.revision
}

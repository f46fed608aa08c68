import { findMentions, mergeMentions, RECOGNISER_VERSION } from '@shared/core/entities/index.ts'
import type { PrintedDate } from '@shared/model/date.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'

/** Who, what and which dates a text names; relative dates are counted from the day of publication. */
export function recognise(text: string, published: PrintedDate | null): Omit<ArticleMentions, 'id'> {
  const mentions = findMentions(text, { published: published?.day ?? null })
  return {
    version: RECOGNISER_VERSION,
    entities: mergeMentions(mentions, text),
    dates: mentions.filter((mention) => mention.type === 'date'),
  }
}

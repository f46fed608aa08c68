import {
  addIndexTerms,
  findMentions,
  mergeMentions,
  RECOGNISER_VERSION,
} from '@shared/core/entities/index.ts'
import type { PrintedDate } from '@shared/model/date.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { Supplement } from '@shared/model/supplement.ts'

/**
 * Who, what and which dates a text names, and whom its database lists with it; relative dates are counted from the
 * day of publication.
 */
export function recognise(
  text: string,
  published: PrintedDate | null,
  supplement: Supplement | undefined,
): Omit<ArticleMentions, 'id'> {
  const mentions = findMentions(text, { published: published?.day ?? null })
  return {
    version: RECOGNISER_VERSION,
    entities: addIndexTerms(mergeMentions(mentions, text), supplement, text),
    dates: mentions.filter((mention) => mention.type === 'date'),
  }
}

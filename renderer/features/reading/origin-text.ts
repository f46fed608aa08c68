import { USER_RULE } from '@shared/core/importing/index.ts'
import type { FieldOrigin } from '@shared/model/article.ts'
import type { readingMessages } from './messages.ts'

/** Where a field's value came from, in words; undefined where there is nothing to say. */
export function originText(
  origin: FieldOrigin | undefined,
  m: (typeof readingMessages)['en'],
): string | undefined {
  if (origin === undefined) return undefined
  if (origin.rule === USER_RULE) return origin.quote === null ? m.byRule : m.byRuleFrom(origin.quote)
  if (origin.certainty === 'user') return origin.quote === null ? m.byHand : m.chosenFrom(origin.quote)
  const isInferred = origin.certainty === 'inferred'
  if (!origin.quote?.trim()) return isInferred ? m.inferred : undefined
  return isInferred ? m.inferredFrom(origin.quote) : m.readFrom(origin.quote)
}

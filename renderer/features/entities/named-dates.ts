import type { DatabaseName } from '@shared/model/database-name.ts'
import type { EntityKey } from '@shared/model/ids.ts'
import type { Mention, MentionType } from '@shared/model/mention.ts'
import type { Span } from '@shared/model/span.ts'

/** A name or date with every place in the text where it stands. */
export interface NamedPlace {
  readonly key: string
  readonly type: MentionType
  readonly name: string
  readonly spans: readonly Span[]
  /** What the library is filtered by; null for dates. */
  readonly entityKey: EntityKey | null
  /** The database that lists it for the article; null where none does. */
  readonly indexedBy: DatabaseName | null
}

/** Mentions of dates gathered by what they mean, in the order of the text. */
export function namedDates(dates: readonly Mention[]): readonly NamedPlace[] {
  const byValue = new Map<string, Mention[]>()
  for (const date of dates) {
    const value = date.value ?? date.surface
    const group = byValue.get(value)
    if (group === undefined) byValue.set(value, [date])
    else group.push(date)
  }
  return [...byValue].map(([value, spans]) => ({
    key: `date:${value}`,
    type: 'date',
    name: spans[0]?.surface ?? value,
    spans,
    entityKey: null,
    indexedBy: null,
  }))
}

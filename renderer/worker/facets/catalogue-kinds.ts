import type { QueryNode } from '@shared/core/query/index.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { ChoiceValue } from '@shared/model/query.ts'
import type { Library } from '../library/library.ts'
import { named, type FacetKind } from './facet-kind.ts'

const ENTITIES = { person: 'person', place: 'place', org: 'organisation' } as const satisfies Partial<
  Record<FacetKind['key'], EntityType>
>

/** People, places, organisations and sources. */
export function catalogueKinds(library: Library): readonly FacetKind[] {
  return [
    entityKind('person', library),
    entityKind('place', library),
    entityKind('org', library),
    sourceKind(library),
  ]
}

function entityKind(key: keyof typeof ENTITIES, { catalogue }: Library): FacetKind {
  const type = ENTITIES[key]
  const { size } = catalogue.entityKeys
  const isOfType = Uint8Array.from({ length: size }, (_, entity) =>
    catalogue.entityType(entity) === type ? 1 : 0,
  )
  return {
    key,
    size,
    visit: (id, visit) => {
      for (const entity of catalogue.entry(id)?.entities ?? []) if (isOfType[entity] === 1) visit(entity)
    },
    find: (typed) => catalogue.findEntities(type, typed),
    text: (entity) => catalogue.entityKeys.text(entity),
    describe: (entity) => ({
      value: catalogue.entityKeys.text(entity),
      label: catalogue.entityLabel(entity),
      name: catalogue.nameOf(entity),
    }),
  }
}

function sourceKind({ catalogue, search }: Library): FacetKind {
  const unknown = catalogue.sources.find('')
  return {
    key: 'source',
    size: catalogue.sources.size,
    visit: (id, visit) => {
      const source = catalogue.entry(id)?.source
      if (source !== undefined && source !== unknown) visit(source)
    },
    find: (typed) => (typed.isExact ? catalogue.findSources(typed) : sourcesWith(typed)),
    text: (source) => catalogue.sources.text(source),
    describe: (source) => named(catalogue.sources.text(source)),
  }

  /** A source that is typed without quotes is a word for the index, with its other forms. */
  function sourcesWith({ value }: ChoiceValue): ReadonlySet<number> {
    const word = { kind: 'word', text: value, field: 'source', editDistance: 0, boost: 1, start: 0, end: 0 }
    const { ids } = search.search(word as QueryNode, {})
    return new Set(Array.from(ids, (id) => catalogue.entry(id)?.source ?? -1))
  }
}

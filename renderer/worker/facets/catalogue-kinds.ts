import type { QueryNode } from '@shared/core/query/index.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { ChoiceValue } from '@shared/model/query.ts'
import type { Library } from '../library/library.ts'
import { hasAll, named, type FacetKind, type ValueSpace } from './facet-kind.ts'

const ENTITIES = { person: 'person', place: 'place', org: 'organisation' } as const satisfies Partial<
  Record<FacetKind['key'], EntityType>
>

/** People, places, organisations and sources. */
export function catalogueKinds(library: Library): readonly FacetKind[] {
  const entities = entitySpace(library)
  return [
    entityKind('person', entities, library),
    entityKind('place', entities, library),
    entityKind('org', entities, library),
    sourceKind(library),
  ]
}

function entitySpace({ catalogue }: Library): ValueSpace {
  return {
    size: catalogue.entityKeys.size,
    visit: (id, visit) => {
      const entities = catalogue.entry(id)?.entities ?? []
      // walked a million times for one answer: an iterator would take several times as long
      for (let index = 0; index < entities.length; index++) visit(entities[index] ?? 0)
    },
  }
}

function entityKind(key: keyof typeof ENTITIES, space: ValueSpace, { catalogue }: Library): FacetKind {
  const type = ENTITIES[key]
  return {
    key,
    space,
    has: (entity) => catalogue.entityType(entity) === type,
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
    space: {
      size: catalogue.sources.size,
      visit: (id, visit) => {
        const source = catalogue.entry(id)?.source
        if (source !== undefined && source !== unknown) visit(source)
      },
    },
    has: hasAll,
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

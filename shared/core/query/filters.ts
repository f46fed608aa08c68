import { assertNever } from '../../model/assert.ts'
import type { Span } from '../../model/span.ts'
import { parseDayRange } from './dates.ts'
import type { QueryErrorCode } from './errors.ts'
import { textFieldNamed } from './fields.ts'
import type { FilterNode, HasValue, InValue, IsValue, SearchField } from './nodes.ts'

const HAS_VALUES: Readonly<Record<string, HasValue>> = {
  note: 'note',
  notes: 'note',
  highlight: 'highlight',
  highlights: 'highlight',
  copy: 'copies',
  copies: 'copies',
}
const IS_VALUES: Readonly<Record<string, IsValue>> = { unread: 'unread', read: 'read' }
const IN_VALUES: Readonly<Record<string, InValue>> = {
  notes: 'notes',
  note: 'notes',
  highlights: 'highlights',
  highlight: 'highlights',
}

/** What `key:value` comes to. `scope` (`in:title`) limits the words beside it to one text field. */
export type FilterReading =
  | { readonly kind: 'filter'; readonly node: FilterNode }
  | { readonly kind: 'scope'; readonly field: SearchField }
  | { readonly kind: 'error'; readonly code: QueryErrorCode; readonly expected: readonly string[] }

/** Reads the value of a filter, `isExact` when it is quoted; `span` is the whole of `key:value`. */
export function readFilter(
  key: FilterNode['key'],
  value: string,
  isExact: boolean,
  span: Span,
): FilterReading {
  const common = { kind: 'filter', start: span.start, end: span.end } as const
  const folded = value.toLowerCase()
  switch (key) {
    case 'date': {
      const range = parseDayRange(value)
      if (range === null) return { kind: 'error', code: 'bad-date', expected: [] }
      return { kind: 'filter', node: { ...common, key, ...range } }
    }
    case 'has':
      return chosen(HAS_VALUES, folded, (found) => ({ ...common, key, value: found }))
    case 'is':
      return chosen(IS_VALUES, folded, (found) => ({ ...common, key, value: found }))
    case 'in': {
      const field = textFieldNamed(folded)
      if (field !== null) return { kind: 'scope', field }
      return chosen(IN_VALUES, folded, (found) => ({ ...common, key, value: found }), ['title', 'text'])
    }
    case 'list':
    case 'tag':
    case 'code':
    case 'person':
    case 'place':
    case 'org':
    case 'source':
    case 'lang':
      return { kind: 'filter', node: { ...common, key, value, isExact } }
    default:
      return assertNever(key)
  }
}

function chosen<Value extends string>(
  values: Readonly<Record<string, Value>>,
  typed: string,
  build: (value: Value) => FilterNode,
  alsoExpected: readonly string[] = [],
): FilterReading {
  const found = Object.hasOwn(values, typed) ? values[typed] : undefined
  if (found !== undefined) return { kind: 'filter', node: build(found) }
  const expected = [...new Set(Object.values(values)), ...alsoExpected]
  return { kind: 'error', code: 'unknown-value', expected }
}

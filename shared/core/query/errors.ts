import { assertNever } from '../../model/assert.ts'
import type { Span } from '../../model/span.ts'

export type QueryErrorCode =
  | 'unclosed-quote'
  | 'unclosed-parenthesis'
  | 'unopened-parenthesis'
  | 'missing-operand'
  | 'missing-value'
  | 'unknown-field'
  | 'unknown-value'
  | 'bad-date'
  | 'bad-distance'
  | 'lone-wildcard'
  | 'too-deep'
  | 'too-long'

/** What a translation of the message needs besides the code. */
export interface QueryErrorParameters {
  /** The text the error is about, as typed. */
  readonly found: string
  /** What would be accepted there; empty when that cannot be listed. */
  readonly expected: readonly string[]
}

/** Where and why a query is not understood. Offsets are UTF-16, half-open, in the query. */
export interface QueryError extends Span {
  readonly code: QueryErrorCode
  readonly parameters: QueryErrorParameters
  /** The error in plain English. */
  readonly message: string
}

/** An error with its English message. */
export function makeError(
  code: QueryErrorCode,
  span: Span,
  found: string,
  expected: readonly string[] = [],
): QueryError {
  const parameters = { found, expected }
  return { code, start: span.start, end: span.end, parameters, message: messageOf(code, parameters) }
}

function messageOf(code: QueryErrorCode, { found, expected }: QueryErrorParameters): string {
  switch (code) {
    case 'unclosed-quote':
      return 'This quotation mark is not closed.'
    case 'unclosed-parenthesis':
      return 'This parenthesis is not closed.'
    case 'unopened-parenthesis':
      return 'This parenthesis closes nothing.'
    case 'missing-operand':
      return `${found} needs a word on its other side.`
    case 'missing-value':
      return `${found} needs a value.`
    case 'unknown-field':
      return `There is no field called ${found}.`
    case 'unknown-value':
      return `${found} is not known here; use ${expected.join(', ')}.`
    case 'bad-date':
      return `${found} is not a date; use 2020, 2020-09, 2020-09-28, 2020-09..2020-10 or >2020.`
    case 'bad-distance':
      return `${found} is not a distance; use ${expected.join(', ')}.`
    case 'lone-wildcard':
      return 'A star needs letters beside it.'
    case 'too-deep':
      return 'There are too many parentheses inside each other.'
    case 'too-long':
      return 'The query is too long; the rest is left out.'
    default:
      return assertNever(code)
  }
}

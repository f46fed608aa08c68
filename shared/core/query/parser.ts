import type { Span } from '../../model/span.ts'
import { makeError, type QueryError, type QueryErrorCode } from './errors.ts'
import { FIELD_NAMES, meaningOfField, type FieldMeaning } from './fields.ts'
import { readFilter } from './filters.ts'
import { tokenizeQuery, type QueryToken } from './lexer.ts'
import type { QueryNode, SearchField } from './nodes.ts'
import { conjoin, disjoin, limitToField, negate } from './trees.ts'

type LeafToken = Extract<QueryToken, { kind: 'word' | 'phrase' }>

/** Deeper nesting is read as if the inner parentheses were not there: the parser must not outgrow the stack. */
const MAX_DEPTH = 64
/** Longer queries are cut: nobody reads their answer, and a pasted article must not stall the search. */
const MAX_LEAVES = 256
/** UTF-16 code units of all words and phrases together: every one of them may be a word to look up. */
const MAX_LETTERS = 4096
const MAX_EDIT_DISTANCE = 2
const MAX_WORD_DISTANCE = 1000
const MAX_BOOST = 100
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const ANY_QUOTE = /["“”„‟«»「」『』＂]/gu

/** A part of a query that must match beside the others; the span takes in its operators and parentheses. */
export interface QueryPart extends Span {
  readonly node: QueryNode
}

/**
 * Recursive descent over the tokens. Grammar: `any := all (OR all)*`, `all := unary (AND? unary)*`,
 * `unary := (NOT | -)* operand`, `operand := word | phrase | field operand | ( any )`.
 * What cannot be read is reported and left out, so that a query half typed already answers.
 */
export class QueryParser {
  error: QueryError | null = null
  /** What the whole query joins by AND, in order, `in:title` not applied yet. To be read after `parse`. */
  readonly parts: QueryPart[] = []
  readonly #text: string
  readonly #tokens: readonly QueryToken[]
  #next = 0
  #depth = 0
  #leaves = 0
  #letters = 0
  /** Whether the group outside all parentheses has an OR. */
  #hasAlternatives = false
  /** Set by `in:title` for the group it stands in. */
  #scope: SearchField | null = null

  constructor(text: string) {
    this.#text = text
    const tokens = tokenizeQuery(text)
    this.#tokens = tokens.filter(({ kind }) => kind !== 'stray-quote')
    for (const token of tokens) if (token.kind === 'stray-quote') this.#report('unclosed-quote', token)
  }

  /** The tree of the whole text; null when nothing in it can be searched for. */
  parse(): QueryNode | null {
    const parts: (QueryNode | null)[] = []
    while (this.#next < this.#tokens.length) {
      const [firstToken, firstPart] = [this.#next, this.parts.length]
      const node = this.#group(null)
      parts.push(node)
      // alternatives are one part together
      if (this.#hasAlternatives) this.parts.splice(firstPart, Infinity, ...this.#partsSince(firstToken, node))
      this.#hasAlternatives = false
      const stray = this.#take('close')
      if (stray !== null) this.#report('unopened-parenthesis', stray)
    }
    return conjoin(parts)
  }

  #group(meaning: FieldMeaning | null): QueryNode | null {
    const outerScope = this.#scope
    this.#scope = null
    const node = this.#any(meaning)
    const limited = limitToField(node, this.#scope)
    this.#scope = outerScope
    return limited
  }

  #any(meaning: FieldMeaning | null): QueryNode | null {
    const parts = [this.#all(meaning)]
    for (let or = this.#take('or'); or !== null; or = this.#take('or')) {
      if (this.#depth === 0) this.#hasAlternatives = true
      const right = this.#all(meaning)
      if (right === null || parts.at(-1) === null) this.#report('missing-operand', or)
      parts.push(right)
    }
    return disjoin(parts)
  }

  #all(meaning: FieldMeaning | null): QueryNode | null {
    const parts: (QueryNode | null)[] = []
    for (;;) {
      const and = this.#take('and')
      const token = this.#peek()
      const isAtEnd = token === null || token.kind === 'or' || token.kind === 'close'
      if (and !== null && (isAtEnd || parts.length === 0)) this.#report('missing-operand', and)
      if (isAtEnd) return conjoin(parts)
      const firstToken = this.#next
      const part = this.#unary(meaning)
      parts.push(part)
      if (this.#depth === 0) this.parts.push(...this.#partsSince(firstToken, part))
    }
  }

  #partsSince(firstToken: number, node: QueryNode | null): readonly QueryPart[] {
    const [first, last] = [this.#tokens[firstToken], this.#tokens[this.#next - 1]]
    if (node === null || first === undefined || last === undefined) return []
    return [{ node, start: first.start, end: last.end }]
  }

  #unary(meaning: FieldMeaning | null): QueryNode | null {
    let isNegated = false
    let operator: QueryToken | null = null
    for (let token = this.#peek(); token !== null; token = this.#peek()) {
      if (token.kind === 'not') isNegated = !isNegated
      else if (token.kind === 'minus') {
        // a dash between blanks is punctuation
        if (this.#tokens[this.#next + 1]?.start === token.end) isNegated = !isNegated
      } else if (token.kind !== 'plus') break
      if (token.kind === 'not') operator = token
      this.#next++
    }
    const start = this.#peek()?.start ?? this.#text.length
    const operand = this.#operand(meaning)
    if (operand === null && operator !== null) this.#report('missing-operand', operator)
    return operand !== null && isNegated
      ? negate(operand, Math.min(start, operator?.start ?? start))
      : operand
  }

  #operand(meaning: FieldMeaning | null): QueryNode | null {
    const token = this.#peek()
    if (token?.kind === 'open') return this.#parenthesis(token, meaning)
    if (token?.kind === 'field') return this.#field(token, meaning)
    if (token?.kind !== 'word' && token?.kind !== 'phrase') return null
    this.#next++
    return this.#leaf(token, meaning, token.start)
  }

  #parenthesis(open: Span, meaning: FieldMeaning | null): QueryNode | null {
    this.#next++
    if (this.#depth >= MAX_DEPTH) {
      this.#report('too-deep', open)
      return null
    }
    this.#depth++
    const node = this.#group(meaning)
    this.#depth--
    if (this.#take('close') === null) this.#report('unclosed-parenthesis', open)
    return node
  }

  #field(token: Extract<QueryToken, { kind: 'field' }>, outer: FieldMeaning | null): QueryNode | null {
    this.#next++
    const meaning = meaningOfField(token.name)
    if (meaning === null) return this.#unknownField(token, outer)
    const value = this.#peek()
    if (value?.kind === 'word' || value?.kind === 'phrase') {
      this.#next++
      return this.#leaf(value, meaning, token.start)
    }
    if (value?.kind === 'open') return this.#parenthesis(value, meaning)
    if (value?.kind === 'minus') return this.#unary(meaning)
    this.#report('missing-value', token)
    return null
  }

  #unknownField(
    token: Extract<QueryToken, { kind: 'field' }>,
    meaning: FieldMeaning | null,
  ): QueryNode | null {
    const name = { start: token.start, end: token.end - 1 }
    // "Exclusive: Korea" in a pasted headline is no field
    if (token.isGlued) this.#report('unknown-field', name, FIELD_NAMES)
    return this.#leaf(
      { kind: 'word', text: token.name, suffix: { distance: null, boost: null }, ...name },
      meaning,
      token.start,
    )
  }

  #leaf(token: LeafToken, meaning: FieldMeaning | null, start: number): QueryNode | null {
    this.#letters += token.text.length
    if (++this.#leaves > MAX_LEAVES || this.#letters > MAX_LETTERS) {
      this.#report('too-long', { start: token.start, end: this.#text.length })
      this.#next = this.#tokens.length
      return null
    }
    if (meaning?.kind === 'filter') return this.#filter(token, meaning.key, start)
    const isPlain = token.suffix.distance === null && token.suffix.boost === null
    // a source in quotes is the whole name, not words in it
    if (meaning?.field === 'source' && token.kind === 'phrase' && isPlain)
      return this.#filter(token, 'source', start)
    return this.#words(token, meaning?.field ?? null, start)
  }

  #words(token: LeafToken, field: SearchField | null, start: number): QueryNode | null {
    if (!HAS_LETTER_OR_DIGIT.test(token.text)) {
      if (token.text.includes('*')) this.#report('lone-wildcard', token)
      return null
    }
    const boost = Math.min(Number(token.suffix.boost ?? '1'), MAX_BOOST)
    const common = { text: token.text.replace(ANY_QUOTE, ' '), field, boost, start, end: token.end }
    const most = token.kind === 'word' ? MAX_EDIT_DISTANCE : MAX_WORD_DISTANCE
    const distance = this.#distance(token, most)
    if (token.kind === 'word') return { kind: 'word', ...common, editDistance: distance ?? 0 }
    return { kind: 'phrase', ...common, distance: distance === 0 ? null : distance }
  }

  /** Null when none is typed; a bare `~` stands for 1 letter, or for words side by side in any order. */
  #distance(token: LeafToken, most: number): number | null {
    const typed = token.suffix.distance
    if (typed === null) return null
    if (typed === '') return 1
    if (Number(typed) <= most) return Number(typed)
    this.#report('bad-distance', token, [`0–${most}`])
    return most
  }

  #filter(
    token: LeafToken,
    key: Extract<FieldMeaning, { kind: 'filter' }>['key'],
    start: number,
  ): QueryNode | null {
    const value = token.kind === 'phrase' ? token.text : this.#text.slice(token.start, token.end)
    if (value.trim() === '') {
      this.#report('missing-value', { start, end: token.end })
      return null
    }
    const reading = readFilter(key, value.trim(), token.kind === 'phrase', { start, end: token.end })
    switch (reading.kind) {
      case 'filter':
        return reading.node
      case 'scope':
        this.#scope = reading.field
        return null
      case 'error':
        this.#report(reading.code, token, reading.expected)
        return null
    }
  }

  #peek(): QueryToken | null {
    return this.#tokens[this.#next] ?? null
  }

  #take(kind: QueryToken['kind']): QueryToken | null {
    const token = this.#peek()
    if (token?.kind !== kind) return null
    this.#next++
    return token
  }

  /** Keeps the first error in the text: the others often follow from it. */
  #report(code: QueryErrorCode, span: Span, expected: readonly string[] = []): void {
    if (this.error !== null && this.error.start <= span.start) return
    this.error = makeError(code, span, this.#text.slice(span.start, span.end), expected)
  }
}

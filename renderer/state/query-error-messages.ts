import type { QueryErrorCode, QueryErrorParameters } from '@shared/core/query/index.ts'
import { defineMessages } from './messages.ts'

type QueryErrorMessage = (parameters: QueryErrorParameters) => string

/** What is wrong with a query. */
export const queryErrorMessages = defineMessages(
  {
    'unclosed-quote': () => 'This quotation mark is not closed.',
    'unclosed-parenthesis': () => 'This parenthesis is not closed.',
    'unopened-parenthesis': () => 'This parenthesis closes nothing.',
    'missing-operand': ({ found }: QueryErrorParameters) => `${found} needs a word on its other side.`,
    'missing-value': ({ found }: QueryErrorParameters) => `${found} needs a value.`,
    'unknown-field': ({ found }: QueryErrorParameters) => `There is no field called ${found}.`,
    'unknown-value': ({ found, expected }: QueryErrorParameters) =>
      `${found} is not known here; use ${expected.join(', ')}.`,
    'bad-date': ({ found }: QueryErrorParameters) =>
      `${found} is not a date; use 2020, 2020-09, 2020-09-28, 2020-09..2020-10 or >2020.`,
    'bad-distance': ({ found, expected }: QueryErrorParameters) =>
      `${found} is not a distance; use ${expected.join(', ')}.`,
    'lone-wildcard': () => 'A star needs letters beside it.',
    'too-deep': () => 'There are too many parentheses inside each other.',
    'too-long': () => 'The query is too long; the rest is left out.',
  } satisfies Record<QueryErrorCode, QueryErrorMessage>,
  {
    'unclosed-quote': () => '따옴표가 닫히지 않았습니다.',
    'unclosed-parenthesis': () => '괄호가 닫히지 않았습니다.',
    'unopened-parenthesis': () => '여는 괄호가 없습니다.',
    'missing-operand': ({ found }) => `${found} 반대쪽에 낱말이 있어야 합니다.`,
    'missing-value': ({ found }) => `${found} 뒤에 값이 있어야 합니다.`,
    'unknown-field': ({ found }) => `${found} 필드는 없습니다.`,
    'unknown-value': ({ found, expected }) => `${found}: 쓸 수 있는 값은 ${expected.join(', ')}입니다.`,
    'bad-date': ({ found }) =>
      `${found}: 날짜가 아닙니다. 2020, 2020-09, 2020-09-28, 2020-09..2020-10, >2020처럼 쓰세요.`,
    'bad-distance': ({ found, expected }) => `${found}: 쓸 수 있는 거리는 ${expected.join(', ')}입니다.`,
    'lone-wildcard': () => '별표 옆에 글자가 있어야 합니다.',
    'too-deep': () => '괄호가 너무 깊이 겹쳤습니다.',
    'too-long': () => '검색어가 너무 깁니다. 나머지는 뺐습니다.',
  },
)

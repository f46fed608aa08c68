import { expect, test } from 'vitest'
import { readQueryList } from '../../../shared/core/query/index.ts'

const short = (text: string, isTable?: boolean): readonly string[] =>
  readQueryList(text, isTable).map((each) => `${each.line} ${each.name ?? '-'}: ${each.text}`)

test('a plain list has a query a line, with commas, quotes and all; blank lines are passed over', () => {
  expect(short('harbour, port\r\n\r\n  "pilot boat"~5  \nis:unread')).toEqual([
    '1 -: harbour, port',
    '3 -: "pilot boat"~5',
    '4 -: is:unread',
  ])
})

test('a name may stand before a query and a tab', () => {
  expect(short('Ports\tharbour OR port\n\tsnow\nnothing\t')).toEqual([
    '1 Ports: harbour OR port',
    '2 -: snow',
  ])
})

test('a table is known by a column called query, in any place and with any separator', () => {
  expect(short('Name,Query\nPorts,"""pilot boat"" OR port"\nBridges,bridge')).toEqual([
    '2 Ports: "pilot boat" OR port',
    '3 Bridges: bridge',
  ])
  expect(short('id;query;name\n1;harbour;Ports')).toEqual(['2 Ports: harbour'])
  expect(short('\uFEFF검색어\t이름\n항만\t항구')).toEqual(['2 항구: 항만'])
})

test('a table without such a line has names in the first of two columns', () => {
  expect(short('Ports,harbour\nBridges,bridge', true)).toEqual(['1 Ports: harbour', '2 Bridges: bridge'])
  expect(short('"harbour"\n"bridge, old"', true)).toEqual(['1 -: harbour', '2 -: bridge, old'])
})

test('a quote that is never closed costs its own line only, and lines inside quotes are counted', () => {
  expect(short('name,query\nA,"harbour\nB,bridge\nC,snow')).toEqual([
    '2 A: "harbour',
    '3 B: bridge',
    '4 C: snow',
  ])
  expect(short('name,query\n"two\nlines",harbour\nB,bridge')).toEqual([
    '2 two\nlines: harbour',
    '4 B: bridge',
  ])
})

import type { FoundByline } from './found-byline.ts'
import { readKoreanByline } from './korean-byline.ts'

const CHINESE =
  /(?:^|[\s（(【|])(?:本报|特约|新华社)?(?:(?:记者|記者|作者)\s?[:：/／]?\s?|文\s?[/／:：]\s?)(?<names>\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4}?)(?=$|[）)】|/]|\s)/u
/** Places in a Korean header line where a reporter's name may begin. */
const KOREAN_FIELD = /(?:^|[|│/·ㅣ=\]\d:)]\s*)(?=[가-힣])/gu

/** A Korean or Chinese byline: name and job stand together, so no "By" is needed. */
export function readEastAsianByline(line: string): FoundByline | null {
  const chinese = CHINESE.exec(line)
  const names = chinese?.groups?.['names']
  if (chinese !== null && names !== undefined) {
    const end = chinese.index + chinese[0].length
    return { names: names.split(/[、，,\s]+/u).join('; '), start: chinese.index, end, rule: 'byline-chinese' }
  }
  for (const match of line.matchAll(KOREAN_FIELD)) {
    const start = match.index + match[0].length
    const korean = readKoreanByline(line.slice(start))
    if (korean !== null) return { names: korean.names, start, end: start + korean.end, rule: 'byline-korean' }
  }
  return null
}

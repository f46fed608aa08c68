export { FirstLines } from './first-lines.ts'
export { keywordLine, type KeywordLine } from './keyword-line.ts'
export { leftKey, rightKey } from './neighbour-keys.ts'

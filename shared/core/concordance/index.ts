export { FirstLines } from './first-lines.ts'
export { hasWords } from './has-words.ts'
export { keywordLine, type KeywordLine } from './keyword-line.ts'
export { leftKey, rightKey } from './neighbour-keys.ts'

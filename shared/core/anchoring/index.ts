export { describe } from './describe.ts'
export { locate, type Located, type LocatedSpan } from './locate.ts'

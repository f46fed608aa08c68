export { describe } from './describe.ts'
export { locate, locateAll, type Located, type LocatedSpan } from './locate.ts'

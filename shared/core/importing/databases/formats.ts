import type { Format } from '../format.ts'

/** Exports of news databases, the more particular ones first. */
export const DATABASE_FORMATS: readonly Format[] = []

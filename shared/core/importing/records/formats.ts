import type { Format } from '../format.ts'

/** Tables, reference files, reading services and feeds, the more particular ones first. */
export const RECORD_FORMATS: readonly Format[] = []

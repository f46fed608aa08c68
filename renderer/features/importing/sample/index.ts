import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { OTHERS } from './others.ts'
import { REPRINTS, SCRAPE } from './reprints.ts'

/** The sample collection, as files to import: it passes through everything that a user's files pass through. */
export function sampleItems(): readonly ImportItem[] {
  return [...REPRINTS, SCRAPE, ...OTHERS].map(({ name, text }) => ({ kind: 'text', name, text }))
}

import type { ImportItem, ImportOutcome } from '@shared/contract/engine/importing.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import { onTestFinished, vi } from 'vitest'
import { CollateDatabase } from '../../../renderer/data/database.ts'
import { EngineClient } from '../../../renderer/engine/engine-client.ts'

export interface TestEngine {
  readonly engine: EngineClient
  readonly library: CollateDatabase
}

/** An engine with a worker and a library of its own for the running test; both are gone behind it. */
export function makeEngine(databaseName = `test-${crypto.randomUUID()}`): TestEngine {
  const engine = new EngineClient(databaseName)
  const library = new CollateDatabase(databaseName)
  onTestFinished(async () => {
    engine.stop()
    await library.delete()
  })
  return { engine, library }
}

export function textItem(name: string, text: string): ImportItem {
  return { kind: 'text', name, text }
}

/** A short article in the shape of a scraped page: title, glued byline and date, paragraphs. */
export function newsText(title: string, ...paragraphs: readonly string[]): string {
  return [title, ...paragraphs].join('\n\n')
}

export function importTexts(
  engine: EngineClient,
  texts: Readonly<Record<string, string>>,
): Promise<ImportOutcome> {
  const items = Object.entries(texts).map(([name, text]) => textItem(name, text))
  return engine.call('import.run', { items })
}

export function query(text: string, rest: Partial<Omit<LibraryQuery, 'text'>> = {}): LibraryQuery {
  return {
    view: { kind: 'all' },
    sort: 'relevance',
    ...rest,
    text,
  }
}

/** Waits for a worker that found articles without an index at its start. */
export async function untilIndexed(engine: EngineClient): Promise<void> {
  await vi.waitUntil(async () => (await engine.call('library.status', null)).unindexed === 0, {
    timeout: 20_000,
  })
}

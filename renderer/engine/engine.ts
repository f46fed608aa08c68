import { DATABASE_NAME } from '../data/database.ts'
import { EngineClient } from './engine-client.ts'
import { readPage } from './read-page.ts'

/** The engine of this window's library. */
export const engine = new EngineClient(DATABASE_NAME)
engine.provide('html.read', readPage)

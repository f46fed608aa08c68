/** Everything that passes between the window and the engine worker, joined from the features' contracts. */
import type { ErrorPayload, Reply } from '../errors.ts'
import type { Progress } from '../progress.ts'
import type { ComparingCalls } from './comparing.ts'
import type { ConcordanceCalls } from './concordance.ts'
import type { ImportingCalls } from './importing.ts'
import type { EngineEvents, LibraryCalls } from './library.ts'
import type { RulesCalls } from './rules.ts'
import type { SearchingCalls } from './searching.ts'
import type { StoriesCalls } from './stories.ts'
import type { ServiceName, WindowServices } from './services.ts'

export type EngineCalls = ImportingCalls
  & SearchingCalls
  & ComparingCalls
  & LibraryCalls
  & StoriesCalls
  & RulesCalls
  & ConcordanceCalls
export type EngineCallName = keyof EngineCalls
export type EngineRequest<Name extends EngineCallName> = EngineCalls[Name]['request']
export type EngineAnswer<Name extends EngineCallName> = EngineCalls[Name]['answer']

/** Window to worker. */
export type ToEngine =
  /**
   * The first message. The worker opens the database and holds the Web Lock `lifeLock` for as long as it lives:
   * whoever is granted that lock knows that the worker is dead, which no event tells of every death.
   */
  | { readonly kind: 'start'; readonly databaseName: string; readonly lifeLock: string }
  | { readonly kind: 'call'; readonly id: number; readonly name: EngineCallName; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'service-reply'; readonly id: number; readonly reply: Reply<unknown> }

/** Worker to window. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: ErrorPayload }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | {
      readonly kind: 'event'
      readonly name: keyof EngineEvents
      readonly event: EngineEvents[keyof EngineEvents]
    }
  | {
      readonly kind: 'service'
      readonly id: number
      readonly name: ServiceName
      readonly request: WindowServices[ServiceName]['request']
    }

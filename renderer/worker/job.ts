import type { EngineAnswer, EngineCallName, EngineRequest } from '@shared/contract/engine/index.ts'
import type { EngineContext } from './context.ts'
import type { Task } from './task.ts'

/** Answers one kind of call. */
export type Job<Name extends EngineCallName> = (
  request: EngineRequest<Name>,
  context: EngineContext,
  task: Task,
) => PromiseLike<EngineAnswer<Name>>

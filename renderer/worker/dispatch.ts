import { CollateError, toErrorPayload, type Reply } from '@shared/contract/errors.ts'
import type { EngineCallName, FromEngine } from '@shared/contract/engine/index.ts'
import type { EngineContext } from './context.ts'
import type { Job } from './job.ts'
import type { Jobs } from './jobs/index.ts'
import { Task } from './task.ts'

/** Sends a message to the window; what is in `transfer` moves instead of being copied. */
export type Post = (message: FromEngine, transfer: readonly Transferable[]) => void

/** Runs the job of each call and answers it. Calls run side by side and give way to each other where they wait. */
export class Dispatch {
  readonly #jobs: Jobs
  readonly #context: Promise<EngineContext>
  readonly #post: Post
  readonly #tasks = new Map<number, Task>()

  /** @param context calls wait until it is there */
  constructor(jobs: Jobs, context: Promise<EngineContext>, post: Post) {
    this.#jobs = jobs
    this.#context = context
    this.#post = post
  }

  async call(id: number, name: EngineCallName, request: unknown): Promise<void> {
    const task = new Task((progress) => this.#post({ kind: 'progress', id, progress }, []))
    this.#tasks.set(id, task)
    const reply = await this.#run(name, request, task)
    this.#tasks.delete(id)
    task.finish()
    this.#post({ kind: 'reply', id, reply }, reply.ok ? buffersOf(reply.value) : [])
  }

  cancel(id: number): void {
    this.#tasks.get(id)?.cancel()
  }

  async #run(name: EngineCallName, request: unknown, task: Task): Promise<Reply<unknown>> {
    try {
      const context = await this.#context
      // the client sends a name with that name's request: the contract's types hold on both sides
      const job = this.#jobs[name] as Job<EngineCallName> | undefined
      if (job === undefined) throw new CollateError('bad-request', 'There is no such call.', name)
      return { ok: true, value: await job(request as never, context, task) }
    } catch (error) {
      return { ok: false, error: toErrorPayload(error) }
    }
  }
}

/** Buffers of an answer's own fields, each made for that answer. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap((value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array
      ? value.buffer instanceof ArrayBuffer
        ? [value.buffer]
        : []
      : [],
  )
}

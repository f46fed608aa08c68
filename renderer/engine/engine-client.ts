import { assertNever } from '@shared/model/assert.ts'
import { CollateError, fromErrorPayload, toErrorPayload } from '@shared/contract/errors.ts'
import type {
  EngineAnswer,
  EngineCallName,
  EngineRequest,
  FromEngine,
} from '@shared/contract/engine/index.ts'
import type { EngineEvents } from '@shared/contract/engine/library.ts'
import type { ServiceName } from '@shared/contract/engine/services.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { Connection } from './connection.ts'
import { PendingCalls } from './pending-calls.ts'
import { Restarts } from './restarts.ts'
import { Services, type ServiceHandler } from './services.ts'

/** `failed` is the end until `restart`: the library cannot be opened, or the worker died too often. */
export type EngineStatus = 'starting' | 'ready' | 'restarting' | 'failed'

export interface CallOptions {
  /** Asks the worker to stop. The call then rejects with `cancelled`; an import answers with what it did. */
  readonly signal?: AbortSignal
  /** Told at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void
}

type ChangeListener = (event: EngineEvents['library.changed']) => void
type StatusListener = (status: EngineStatus) => void

/** The window's end of the engine worker, which opens the library with the first call. */
export class EngineClient {
  readonly #databaseName: string
  readonly #pending = new PendingCalls()
  readonly #services = new Services()
  readonly #changeListeners = new Set<ChangeListener>()
  readonly #statusListeners = new Set<StatusListener>()
  #restarts = new Restarts()
  #connection: Connection | null = null
  #status: EngineStatus = 'starting'
  #failure: CollateError | null = null

  constructor(databaseName: string) {
    this.#databaseName = databaseName
  }

  /** Has the worker's script loaded, while it is not known yet whether the library may be opened. */
  prepare(): void {
    this.#connection ??= this.#newConnection()
  }

  /** @throws CollateError by rejection; `worker-died` when the worker dies before it answers */
  async call<Name extends EngineCallName>(
    name: Name,
    request: EngineRequest<Name>,
    { signal, onProgress }: CallOptions = {},
  ): Promise<EngineAnswer<Name>> {
    if (signal?.aborted === true) throw new CollateError('cancelled', 'Cancelled before it began.')
    if (this.#failure !== null) throw this.#failure
    const connection = this.#connect()
    const { id, answer } = this.#pending.add(onProgress)
    const cancel = (): void => connection.post({ kind: 'cancel', id })
    signal?.addEventListener('abort', cancel)
    try {
      this.#post(connection, id, name, request)
      // the worker's dispatch answers a name with that name's answer: the contract's types hold on both sides
      return (await answer) as EngineAnswer<Name>
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }

  /** Listens for committed changes; the answer stops listening. */
  on(_name: 'library.changed', listener: ChangeListener): () => void {
    this.#changeListeners.add(listener)
    return () => this.#changeListeners.delete(listener)
  }

  /** Listens for changes of the status, not told of the present one; the answer stops listening. */
  onStatus(listener: StatusListener): () => void {
    this.#statusListeners.add(listener)
    return () => this.#statusListeners.delete(listener)
  }

  get status(): EngineStatus {
    return this.#status
  }

  /** Replaces the window's answer to a question of the worker. */
  provide<Name extends ServiceName>(name: Name, handler: ServiceHandler<Name>): void {
    this.#services.provide(name, handler)
  }

  /** Starts anew, also after a failure; calls under way reject with `worker-died`. */
  restart(): void {
    this.#restarts = new Restarts()
    this.#failure = null
    this.#drop(new CollateError('worker-died', 'The engine was started anew.'))
    this.#setStatus('restarting')
    this.#connect()
  }

  /** Ends the worker; a later call starts another. */
  stop(): void {
    this.#drop(new CollateError('worker-died', 'The engine was stopped.'))
  }

  #post(connection: Connection, id: number, name: EngineCallName, request: unknown): void {
    try {
      connection.post({ kind: 'call', id, name, request })
    } catch (error) {
      // what cannot be cloned never reaches the worker
      this.#pending.settle(id, { ok: false, error: { ...toErrorPayload(error), code: 'bad-request' } })
    }
  }

  #connect(): Connection {
    this.#connection ??= this.#newConnection()
    this.#connection.open(this.#databaseName)
    return this.#connection
  }

  #newConnection(): Connection {
    return new Connection({
      onMessage: (message) => this.#receive(message),
      onDeath: (error) => this.#bury(error),
    })
  }

  #receive(message: FromEngine): void {
    switch (message.kind) {
      case 'ready':
        this.#setStatus('ready')
        break
      case 'failed':
        this.#fail(fromErrorPayload(message.error))
        break
      case 'reply':
        this.#pending.settle(message.id, message.reply)
        break
      case 'progress':
        this.#pending.report(message.id, message.progress)
        break
      case 'event':
        for (const listener of this.#changeListeners) listener(message.event)
        break
      case 'service':
        void this.#serve(message)
        break
      default:
        assertNever(message)
    }
  }

  async #serve({ id, name, request }: Extract<FromEngine, { kind: 'service' }>): Promise<void> {
    const asking = this.#connection
    const reply = await this.#services.answer(name, request)
    // a worker that died in between gets no answer, and its successor did not ask
    if (this.#connection === asking) asking?.post({ kind: 'service-reply', id, reply })
  }

  #bury(error: CollateError): void {
    if (!this.#restarts.take(performance.now())) {
      this.#fail(error)
      return
    }
    this.#drop(error)
    this.#setStatus('restarting')
    this.#connect()
  }

  #fail(error: CollateError): void {
    this.#failure = error
    this.#drop(error)
    this.#setStatus('failed')
  }

  #drop(error: CollateError): void {
    this.#connection?.close()
    this.#connection = null
    this.#pending.rejectAll(error)
  }

  #setStatus(status: EngineStatus): void {
    if (status === this.#status) return
    this.#status = status
    for (const listener of this.#statusListeners) listener(status)
  }
}

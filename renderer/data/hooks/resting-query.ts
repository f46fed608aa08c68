import Dexie, { type ObservabilitySet, type Table } from 'dexie'

/** Between two reads so many times as long as a read takes: a read of many keys takes at most a tenth of the time. */
const REST = 9

/** Whatever their rows and keys are. */
export type FollowedTables = readonly Pick<Table, 'db' | 'name'>[]

let held: Promise<unknown> = Promise.resolve()

/** Has first reads of whole libraries wait for what is more urgent, whether it comes to a good end or not. */
export function holdRestingReads(until: Promise<unknown>): void {
  held = until.catch(() => undefined)
}

interface Observer<Value> {
  readonly next: (value: Value) => void
  readonly error: (error: unknown) => void
}

interface RestingQuery<Value> {
  readonly subscribe: (observer: Observer<Value>) => { readonly unsubscribe: () => void }
}

/**
 * As Dexie's `liveQuery`, for a read that costs by the size of the library: an import commits several times a second, and
 * reading everything anew each time would hold it up. A change after a quiet while is answered at once.
 *
 * @param tables those whose changes, by whatever window or worker, are followed
 */
export function restingQuery<Value>(
  tables: FollowedTables,
  read: () => PromiseLike<Value>,
): RestingQuery<Value> {
  return { subscribe: (observer) => follow(tables, read, observer) }
}

function follow<Value>(
  tables: FollowedTables,
  read: () => PromiseLike<Value>,
  observer: Observer<Value>,
): { readonly unsubscribe: () => void } {
  const parts = tables.map(({ db, name }) => `idb://${db.name}/${name}/`)
  let isEnded = false
  // until the first read
  let isBusy = true
  let isStale = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const readNow = async (): Promise<void> => {
    isBusy = true
    isStale = false
    const startedMs = performance.now()
    try {
      const value = await read()
      if (!isEnded) observer.next(value)
    } catch (error) {
      if (!isEnded) observer.error(error)
    }
    timer = setTimeout(rested, (performance.now() - startedMs) * REST)
  }
  const rested = (): void => {
    isBusy = false
    if (isStale && !isEnded) void readNow()
  }
  const changed = (changes: ObservabilitySet): void => {
    if (!Object.keys(changes).some((part) => parts.some((followed) => part.startsWith(followed)))) return
    isStale = true
    if (!isBusy) void readNow()
  }

  Dexie.on('storagemutated', changed)
  void held.then(() => {
    if (!isEnded) void readNow()
  })
  return {
    unsubscribe: () => {
      isEnded = true
      clearTimeout(timer)
      Dexie.on.storagemutated.unsubscribe(changed)
    },
  }
}

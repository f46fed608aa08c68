import { type Disk, realDisk } from '../../../electron/main/journal/disk.ts'

/** What goes wrong; whoever holds it can change it at any time. */
export interface Faults {
  /** Writes reject with this code once so many bytes are written; null while nothing is wrong. */
  failAfterBytes: number | null
  code: 'ENOSPC' | 'EIO'
  /** Names of files that can be neither renamed nor made. */
  refusedName: RegExp | null
  freeBytes: number | null
}

/** The real disk with faults put in between. */
export function faultyDisk(faults: Partial<Faults> = {}): { readonly disk: Disk; readonly faults: Faults } {
  const all: Faults = { failAfterBytes: null, code: 'ENOSPC', refusedName: null, freeBytes: null, ...faults }
  const failure = (): Error => Object.assign(new Error(`${all.code}: injected`), { code: all.code })
  const refuse = (path: string): void => {
    if (all.refusedName?.test(path) === true) throw failure()
  }
  /** How many of these bytes still get through. */
  const admit = (length: number): number => {
    if (all.failAfterBytes === null) return length
    const room = Math.min(all.failAfterBytes, length)
    all.failAfterBytes -= room
    if (room === 0 && length > 0) throw failure()
    return room
  }
  const disk: Disk = {
    ...realDisk,
    open: async (path, flags) => {
      if (flags !== 'r') refuse(path)
      const file = await realDisk.open(path, flags)
      const write = async (bytes: Uint8Array, at: number, length: number, position: number | null) =>
        file.write(bytes, at, admit(length), position)
      return new Proxy(file, {
        get: (target, name) => {
          if (name === 'write') return write
          if (name === 'appendFile')
            return async (bytes: Uint8Array) => {
              for (let at = 0; at < bytes.length;)
                at += (await write(bytes, at, bytes.length - at, null)).bytesWritten
            }
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'function' ? (value.bind(target) as unknown) : value
        },
      })
    },
    rename: (from, to) => {
      refuse(to)
      return realDisk.rename(from, to)
    },
    freeBytes: (path) => (all.freeBytes === null ? realDisk.freeBytes(path) : Promise.resolve(all.freeBytes)),
  }
  return { disk, faults: all }
}

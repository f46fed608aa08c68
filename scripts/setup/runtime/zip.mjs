import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const END_RECORD = Buffer.from([0x50, 0x4b, 5, 6])
const ENTRY_MAGIC = 0x02014b50
const MAX_END_BYTES = 65_557

/**
 * The entries of a ZIP file, read one at a time from disk; `data()` unpacks one.
 * Enough of the format for the one archive we take apart: no ZIP64, no encryption.
 * @param {string} path
 * @returns {Generator<{ name: string, data: () => Buffer }>}
 */
export function* readZip(path) {
  const file = openSync(path, 'r')
  try {
    const read = (/** @type {number} */ position, /** @type {number} */ length) => {
      const bytes = Buffer.alloc(length)
      if (readSync(file, bytes, 0, length, position) !== length) throw new Error(`${path} ends too early`)
      return bytes
    }
    const { size } = fstatSync(file)
    const tailBytes = Math.min(size, MAX_END_BYTES)
    const tail = read(size - tailBytes, tailBytes)
    const end = tail.lastIndexOf(END_RECORD)
    if (end < 0) throw new Error(`${path} is no ZIP file`)
    const directory = read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
    for (let at = 0; at < directory.length && directory.readUInt32LE(at) === ENTRY_MAGIC;) {
      const method = directory.readUInt16LE(at + 10)
      const packedBytes = directory.readUInt32LE(at + 20)
      const nameBytes = directory.readUInt16LE(at + 28)
      const offset = directory.readUInt32LE(at + 42)
      yield {
        name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
        data: () => {
          const header = read(offset, 30)
          const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
          const packed = read(start, packedBytes)
          return method === 0 ? packed : inflateRawSync(packed)
        },
      }
      at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    }
  } finally {
    closeSync(file)
  }
}

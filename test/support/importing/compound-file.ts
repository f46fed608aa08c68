const SECTOR = 512
const ENTRY = 128
const NONE = 0xffffffff
const END = 0xfffffffe

/**
 * The bytes of a compound file with nothing but its directory: entries with these names at the top, each a stream, and
 * below a storage `ObjectPool` those of `embedded`.
 */
export function compoundFile(
  names: readonly string[],
  embedded: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const pool = embedded.length === 0 ? [] : ['ObjectPool']
  const all = ['Root Entry', ...names, ...pool, ...embedded]
  const sectors = Math.ceil((all.length * ENTRY) / SECTOR)
  const bytes = new Uint8Array(SECTOR * (2 + sectors))
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(26, 3, true)
  view.setUint16(30, 9, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  for (let place = 0; place < 109; place++) view.setUint32(76 + place * 4, place === 0 ? 0 : NONE, true)
  for (let sector = 0; sector < SECTOR / 4; sector++) {
    const next = sector === 0 ? 0xfffffffd : sector < sectors ? sector + 1 : sector === sectors ? END : NONE
    view.setUint32(SECTOR + sector * 4, next, true)
  }
  const topEnd = 1 + names.length + pool.length
  all.forEach((name, index) => {
    const at = SECTOR * 2 + index * ENTRY
    Array.from(name).forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true))
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    const isLast = index === topEnd - 1 || index === all.length - 1 || index === 0
    view.setUint32(at + 68, NONE, true)
    view.setUint32(at + 72, isLast ? NONE : index + 1, true)
    const child = index === 0 ? 1 : name === 'ObjectPool' ? topEnd : NONE
    view.setUint32(at + 76, child, true)
  })
  return bytes
}

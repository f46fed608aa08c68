const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Positions in version 1 of Electron's fuse wire. */
export const fuse = { nodeCliInspect: 3, loadBrowserProcessSpecificV8Snapshot: 6 }

/**
 * Sets fuses in an Electron binary, in place: after the sentinel come a version byte, a length byte, and one
 * character, '0' or '1', for each fuse.
 * @param {Buffer} binary
 * @param {readonly (readonly [position: number, on: boolean])[]} wanted
 */
export function setFuses(binary, wanted) {
  const found = binary.indexOf(SENTINEL)
  const wire = found + SENTINEL.length
  if (found < 0 || binary[wire] !== 1) throw new Error('no fuse wire of version 1 in the binary')
  for (const [position, isOn] of wanted) binary[wire + 2 + position] = isOn ? 0x31 : 0x30
}

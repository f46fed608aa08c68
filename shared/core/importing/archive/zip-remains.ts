const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const FIRST_BYTE = 0x50
const MAX_PATHS = 1_000
const MAX_PATH_BYTES = 260

/**
 * Paths of entries of a ZIP file whose table of contents cannot be read, by the entries' own headers (APPNOTE 6.3.10,
 * section 4.3.7), in the order of the file; at most 1,000. Only such as are written in ASCII: they tell what a file is.
 */
export function remainingPaths(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const paths: string[] = []
  let at = bytes.indexOf(FIRST_BYTE)
  while (at >= 0 && at + LOCAL_BYTES <= bytes.length && paths.length < MAX_PATHS) {
    const length = view.getUint16(at + 26, true)
    const isHeader = view.getUint32(at, true) === LOCAL_SIGNATURE && length > 0 && length <= MAX_PATH_BYTES
    const path = isHeader ? asciiOf(bytes.subarray(at + LOCAL_BYTES, at + LOCAL_BYTES + length)) : null
    if (path !== null) paths.push(path)
    at = bytes.indexOf(FIRST_BYTE, at + 1)
  }
  return paths
}

function asciiOf(bytes: Uint8Array): string | null {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? String.fromCharCode(...bytes) : null
}

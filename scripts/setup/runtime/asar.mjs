/**
 * The bytes of an asar archive holding these files at its top. Format: a pickled JSON header, then the bodies.
 * @param {Record<string, string>} files
 */
export function packAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  const bodies = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text)
    entries[name] = { size: body.length, offset: String(offset) }
    offset += body.length
    bodies.push(body)
  }
  const json = Buffer.from(JSON.stringify({ files: entries }))
  const paddedBytes = Math.ceil(json.length / 4) * 4
  const header = Buffer.alloc(16 + paddedBytes)
  const pickle = [4, paddedBytes + 8, paddedBytes + 4, json.length]
  pickle.forEach((value, index) => header.writeUInt32LE(value, index * 4))
  json.copy(header, 16)
  return Buffer.concat([header, ...bodies])
}

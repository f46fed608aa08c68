/** Marks a branch that the types rule out; throws when reached after all. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`)
}

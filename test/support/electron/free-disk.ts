import type { ElectronApplication } from '@playwright/test'

/** Lets the main process find so many bytes free on every disk; null for what there is in truth. */
export async function pretendFree(app: ElectronApplication, bytes: number | null): Promise<void> {
  await app.evaluate((_electron, free) => {
    const files = process.getBuiltinModule('node:fs/promises')
    const known = globalThis as { realStatfs?: typeof files.statfs }
    known.realStatfs ??= files.statfs
    const { realStatfs } = known
    files.statfs = (free === null
      ? realStatfs
      : () => Promise.resolve({ bavail: free, bsize: 1 })) as unknown as typeof files.statfs
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  }, bytes)
}

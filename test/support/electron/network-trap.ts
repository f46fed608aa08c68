import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface NetworkTrap {
  /** Chromium's switch that sends every request that would leave the machine to the trap. */
  readonly proxySwitch: string
  /** First line of everything that was sent to it. */
  readonly attempts: readonly string[]
  close(): Promise<void>
}

/** A proxy that listens, notes each attempt and answers nothing: a product that never uses the network never reaches it. */
export async function startNetworkTrap(): Promise<NetworkTrap> {
  const attempts: string[] = []
  const server = createServer((socket) => {
    socket.once('data', (data) => {
      attempts.push(data.toString('latin1').split('\r\n', 1)[0] ?? '')
      socket.destroy()
    })
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    proxySwitch: `--proxy-server=127.0.0.1:${port}`,
    attempts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

import { type AddressInfo, type Socket, createServer } from 'node:net'

export interface NetworkTrap {
  /** Chromium's switch that sends every request that would leave the machine to the trap. */
  readonly proxySwitch: string
  /** One entry for each connection: the first line that came over it, empty when none did. */
  readonly attempts: string[]
  close(): Promise<void>
}

/** A proxy that listens, notes each attempt and answers nothing: a product that never uses the network never reaches it. */
export async function startNetworkTrap(): Promise<NetworkTrap> {
  const attempts: string[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    const index = attempts.push('') - 1
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.once('data', (data) => {
      attempts[index] = data.toString('latin1').split('\r\n', 1)[0] ?? ''
      socket.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    proxySwitch: `--proxy-server=127.0.0.1:${port}`,
    attempts,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

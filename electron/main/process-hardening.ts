import { app } from 'electron'

const ALWAYS = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'dns-prefetch-disable',
  'no-pings',
]

/** Whatever the window may do, no name on the network can be looked up; the loopback serves tests and development. */
const NO_NAMES = 'MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'

/** Sets what can only be set before Electron is ready: every process in the sandbox, every hidden download off. */
export function hardenProcess(): void {
  // as root (a container, a test machine) the sandbox cannot work, and asking for it would end every child at once
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  for (const name of ALWAYS) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', NO_NAMES)
  // a proxy is only ever named by a test that counts what reaches it; without one, none is searched for either
  if (!app.commandLine.hasSwitch('proxy-server')) app.commandLine.appendSwitch('no-proxy-server')
  if (app.isPackaged) {
    app.commandLine.removeSwitch('remote-debugging-port')
    app.commandLine.removeSwitch('remote-debugging-pipe')
  }
}

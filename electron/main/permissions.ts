import type { Session, WebContents } from 'electron'
import { isOwnPage } from './origin.ts'

/** Copying text, and keeping the database when the disk runs low. Nothing else is ever granted. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage'])

export function limitPermissions(session: Session, development: URL | null): void {
  const isGranted = (contents: WebContents | null, permission: string): boolean =>
    contents !== null && isOwnPage(contents.getURL(), development) && GRANTED.has(permission)
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isGranted(contents, permission)),
  )
  session.setPermissionCheckHandler(isGranted)
  session.setDevicePermissionHandler(() => false)
}

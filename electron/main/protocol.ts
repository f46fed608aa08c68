import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { protocol } from 'electron'
import { FILE_HEADERS, PAGE_HEADERS } from './content-security.ts'
import type { OpenedFiles } from './open-files.ts'
import { APP_HOST, APP_SCHEME, OPENED_PREFIX } from './origin.ts'
import { contentTypeOf, resolveRendererFile } from './renderer-files.ts'

const RENDERER_FOLDER = join(import.meta.dirname, '../renderer')

/** Must be called before Electron is ready. */
export function registerAppScheme(isDevelopment: boolean): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
        // in development the page comes from Vite and fetches opened files across origins
        corsEnabled: isDevelopment,
      },
    },
  ])
}

/** Answers every request of the app's scheme: the built window, and the files the user named. */
export function serveApp(opened: OpenedFiles, development: URL | null): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return refuse(405)
    if (url.host !== APP_HOST) return refuse(403)
    if (url.pathname.startsWith(OPENED_PREFIX)) return serveOpenedFile(opened, url.pathname, development)
    return serveRenderer(url.pathname)
  })
}

async function serveRenderer(pathname: string): Promise<Response> {
  const file = resolveRendererFile(RENDERER_FOLDER, pathname)
  if (file === null) return refuse(403)
  try {
    const body = new Uint8Array(await readFile(file))
    return new Response(body, { headers: { ...PAGE_HEADERS, 'content-type': contentTypeOf(file) } })
  } catch {
    return refuse(404)
  }
}

async function serveOpenedFile(
  opened: OpenedFiles,
  pathname: string,
  development: URL | null,
): Promise<Response> {
  const path = await opened.pathOf(pathname)
  if (path === null) return refuse(404)
  try {
    const entry = await stat(path)
    if (!entry.isFile()) return refuse(404)
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: {
        ...FILE_HEADERS,
        'content-length': String(entry.size),
        ...(development === null ? {} : { 'access-control-allow-origin': development.origin }),
      },
    })
  } catch {
    return refuse(404)
  }
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: PAGE_HEADERS })
}

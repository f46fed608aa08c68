import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'

/** Milliseconds that the processor spent for the window's main thread, by what it did. */
export interface TraceTime {
  readonly script: number
  readonly style: number
  readonly layout: number
  /** From layout to what is handed to the threads that draw pixels. */
  readonly paint: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds, as all times here. */
  readonly ts: number
  readonly dur?: number
  /** Time of the processor; not every system tells. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const MICROSECONDS_IN_MS = 1000

/** What Chromium's timeline calls it. Everything else that the thread does is script or calls script. */
const KINDS: Readonly<Record<string, Exclude<keyof TraceTime, 'script'>>> = {
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  'IntersectionObserverController::computeIntersections': 'layout',
  HitTest: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
}
const SCRIPT =
  /^(FunctionCall|v8\.callFunction|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|HandlePostMessage|MinorGC|MajorGC)$/u

/** Records what the window's main thread does during an act. Recording costs time too: measure totals without it. */
export async function traceTime(app: ElectronApplication, act: () => Promise<unknown>): Promise<TraceTime> {
  const pid = await app.evaluate(async ({ BrowserWindow, contentTracing }) => {
    await contentTracing.startRecording({ included_categories: ['devtools.timeline', 'v8', '__metadata'] })
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
  })
  await act()
  const path = join(tmpdir(), `collate-trace-${process.pid}.json`)
  await app.evaluate(({ contentTracing }, file) => contentTracing.stopRecording(file), path)
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: readonly TraceEvent[] }
  rmSync(path)
  const ofWindow = traceEvents.filter((event) => event.pid === pid)
  const main = ofWindow.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  return sumKinds(ofWindow.filter(({ tid }) => tid === main?.tid))
}

function kindOf({ name, ph }: TraceEvent): keyof TraceTime | null {
  return ph !== 'X' ? null : (KINDS[name] ?? (SCRIPT.test(name) ? 'script' : null))
}

/** Each event counts for its own kind, without what is nested in it. */
function sumKinds(events: readonly TraceEvent[]): TraceTime {
  const sums = { script: 0, style: 0, layout: 0, paint: 0 }
  const open: { readonly end: number; readonly kind: keyof TraceTime }[] = []
  const ordered = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const event of ordered) {
    const kind = kindOf(event)
    if (kind === null) continue
    const { ts, dur = 0, tdur = dur } = event
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined) sums[outer.kind] -= tdur / MICROSECONDS_IN_MS
    sums[kind] += tdur / MICROSECONDS_IN_MS
    open.push({ end: ts + dur, kind })
  }
  return sums
}

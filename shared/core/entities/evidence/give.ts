import type { Evidence } from '../candidate.ts'

/** Adds points to what is there. */
export function give(evidence: Evidence, points: Partial<Evidence>): void {
  evidence.person += points.person ?? 0
  evidence.place += points.place ?? 0
  evidence.organisation += points.organisation ?? 0
}

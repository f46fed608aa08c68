import { useEffect } from 'react'
import { engine } from '../../engine/engine.ts'

/**
 * Has the engine link articles whose shared passages are not worked out yet, behind everything else. What is linked is
 * stored batch by batch: after an end in between it goes on from there.
 *
 * @param unlinked how many articles are not linked yet
 */
export function useDerivePassages(unlinked: number): void {
  const isBehind = unlinked > 0
  useEffect(() => {
    // a worker that died says so elsewhere, and the next start goes on
    if (isBehind) engine.call('passages.derive', null).catch(() => undefined)
  }, [isBehind])
}

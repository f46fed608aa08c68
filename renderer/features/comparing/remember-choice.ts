import { readSetting } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { useComparison } from '../../state/comparison.ts'

const SAVE_AFTER_MS = 400

/** Brings back how articles were compared last, and from then on remembers it. */
export async function restoreChoice(): Promise<void> {
  const saved = await readSetting('comparing')
  if (saved !== undefined) {
    const { show, isLinked, ...choice } = saved
    useComparison.setState({ show, isLinked, choice })
  }
  let timer = 0
  useComparison.subscribe((now, before) => {
    if (now.choice === before.choice && now.show === before.show && now.isLinked === before.isLinked) return
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      const { choice, show, isLinked } = useComparison.getState()
      void writeSetting('comparing', { ...choice, show, isLinked })
    }, SAVE_AFTER_MS)
  })
}

import { changePreferences, usePreferences } from '../state/preferences.ts'

export const ZOOM_STEPS: readonly number[] = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

/** Goes to the next zoom step up (1) or down (-1). */
export async function stepZoom(direction: 1 | -1): Promise<void> {
  const { zoom } = usePreferences.getState()
  const steps = direction === 1 ? ZOOM_STEPS : ZOOM_STEPS.toReversed()
  const next = steps.find((step) => (step - zoom) * direction > 0.001)
  if (next !== undefined) await changePreferences({ zoom: next })
}

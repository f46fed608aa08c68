import { useEffect, useState } from 'react'

/** False while a button of the pointer is held down. */
export function usePointerRest(): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    const onDown = (): void => setResting(false)
    const onUp = (): void => setResting(true)
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onUp)
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onUp)
    }
  }, [])
  return isResting
}

import { useEffect, useState } from 'react'

/** False while a button of the pointer is held down; a press on a toolbar is none of the text's. */
export function usePointerRest(): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    const onDown = ({ target }: PointerEvent): void => {
      // the bar would be gone before the click that was meant for it
      if (target instanceof Element && target.closest('[role=toolbar]') !== null) return
      setResting(false)
    }
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

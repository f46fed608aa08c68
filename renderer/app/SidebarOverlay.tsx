import { useEffect, useRef } from 'react'
import { Sidebar } from '../features/library/Sidebar.tsx'
import { closeSidebarOverlay } from '../state/sidebar.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './Shell.module.css'

/** The library over a narrow window: takes the focus, closes by Escape or by a click beside it, and gives the focus back. */
export function SidebarOverlay() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.querySelector<HTMLElement>('button')?.focus()
    const onPointerDown = (event: PointerEvent): void => {
      const isInside = event.target instanceof Node && ref.current?.contains(event.target) === true
      const isToggle =
        event.target instanceof Element && event.target.closest('[data-sidebar-toggle]') !== null
      if (!isInside && !isToggle) closeSidebarOverlay()
    }
    window.addEventListener('pointerdown', onPointerDown)
    return () => {
      window.removeEventListener('pointerdown', onPointerDown)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div
      ref={ref}
      className={styles.overlay}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        closeSidebarOverlay()
      }}
    >
      <ErrorBoundary>
        <Sidebar />
      </ErrorBoundary>
    </div>
  )
}

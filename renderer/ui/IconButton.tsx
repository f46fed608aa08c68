import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './Button.module.css'

interface IconButtonProps {
  /** Accessible name, shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly onClick: () => void
  readonly isPressed?: boolean
  readonly disabled?: boolean
  readonly className?: string
}

export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  const names = [styles.iconOnly, className].filter(Boolean).join(' ')
  return <Button aria-label={label} title={label} icon={icon} className={names} {...rest} />
}

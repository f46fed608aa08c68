import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` has no edge until hovered; `outlined` for the act of a bar; `primary` for the one answer of a dialog. */
  readonly look?: 'plain' | 'outlined' | 'primary' | 'danger'
  readonly icon?: ReactNode
  /** For switches; drawn and exposed as pressed. */
  readonly isPressed?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', icon, isPressed, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      data-look={look}
      aria-pressed={isPressed}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
}

import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly total: number
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return <progress className={styles.bar} aria-label={label} value={done} max={Math.max(total, 1)} />
}

import { useCountedUnit } from './counted-unit.ts'
import styles from './Sidebar.module.css'

/** Over a column of numbers: what they count. */
export function CountedUnitLabel() {
  const { name, explanation } = useCountedUnit()
  return (
    <span className={styles.unit} title={explanation}>
      {name}
    </span>
  )
}

import { Filters } from './Filters.tsx'
import { LibraryNavigation } from './LibraryNavigation.tsx'
import styles from './Sidebar.module.css'

/** The parts of the library, and filters for what is in it. */
export function Sidebar() {
  return (
    <div className={styles.sidebar}>
      <LibraryNavigation />
      <Filters />
    </div>
  )
}

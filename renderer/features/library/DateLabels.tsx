import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { DateBin } from './date-bins.ts'
import { dayInWords, daysInWords } from './days-in-words.ts'
import { libraryMessages } from './messages.ts'
import { monthName } from './row-date.ts'
import styles from './Sidebar.module.css'

/** Fewer bars keep their width and do not reach the edge, where the last one's label would stand. */
export const FEW_BARS = 8

/** Where the bars begin and end; each bar tells its own month to those who do not see. */
export function DateAxis({ bins }: { readonly bins: readonly DateBin[] }) {
  const language = usePreferences((preferences) => preferences.language)
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined) return null
  const names = [...new Set([first.key, last.key])].map((key) => monthName(key, language, 'short'))
  return (
    <p aria-hidden className={styles.axis}>
      {bins.length < FEW_BARS ? names.join(' – ') : names.map((name) => <span key={name}>{name}</span>)}
    </p>
  )
}

interface ChosenDaysProps {
  readonly from: string | null
  readonly to: string | null
}

/** The chosen days in words. */
export function ChosenDays({ from, to }: ChosenDaysProps) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const words =
    from === null
      ? messages.datesUntil(dayInWords(to ?? '', language))
      : to === null
        ? messages.datesFrom(dayInWords(from, language))
        : daysInWords(from, to, language)
  return (
    <span className={styles.label} title={words}>
      {words}
    </span>
  )
}

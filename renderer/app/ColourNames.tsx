import { writeSetting } from '../data/writes/settings.ts'
import { COLOURS, useGivenColourNames, usePlainColourNames } from '../state/highlight-colours.ts'
import { currentMessages, useMessages } from '../state/messages.ts'
import { remember } from '../state/undo.ts'
import { controlClass } from '../ui/Field.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './ColourNames.module.css'
import { appMessages } from './messages.ts'

/** What each highlight colour stands for; a blank field leaves the colour its own name. */
export function ColourNames() {
  const messages = useMessages(appMessages)
  const plain = usePlainColourNames()
  const given = useGivenColourNames()
  if (given === undefined) return null
  return (
    <Section title={messages.colourNames}>
      <div className={styles.names}>
        {COLOURS.map((colour, index) => (
          <label key={colour} className={styles.name}>
            <i className={styles.swatch} style={{ background: `var(--highlight-${colour})` }} aria-hidden>
              {colour}
            </i>
            <input
              // drawn anew when the name changes elsewhere, by undo for one
              key={given[index] ?? ''}
              type="text"
              className={controlClass}
              aria-label={messages.colourName(colour)}
              placeholder={plain[index]}
              defaultValue={given[index] ?? ''}
              onBlur={(event) => void nameColour(given, index, event.target.value.trim())}
            />
          </label>
        ))}
      </div>
    </Section>
  )
}

async function nameColour(given: readonly string[], at: number, name: string): Promise<void> {
  if (name === (given[at] ?? '')) return
  const names = COLOURS.map((_, index) => (index === at ? name : (given[index] ?? '')))
  remember(() => currentMessages(appMessages).actNameColour, await writeSetting('highlightNames', names))
}

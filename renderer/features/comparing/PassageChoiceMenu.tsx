import { SlidersHorizontal } from 'lucide-react'
import { useId } from 'react'
import { type Comparison, type PassageChoice, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { ASIDE_KINDS, type AsideKind } from '../../state/number-passages.ts'
import { Button } from '../../ui/Button.tsx'
import { comparingMessages } from './messages.ts'
import styles from './PassageChoiceMenu.module.css'

const LEAST_WORDS = 8
const MOST_WORDS = 40

function change(part: Partial<PassageChoice>): void {
  useComparison.setState(({ choice }) => ({ choice: { ...choice, ...part } }))
}

function toggle(kind: AsideKind): void {
  const { shownKinds } = useComparison.getState().choice
  change({
    shownKinds: shownKinds.includes(kind)
      ? shownKinds.filter((each) => each !== kind)
      : [...shownKinds, kind],
  })
}

/** Which passages are shown: how long they are at least, and of which kinds. The button tells how many are not. */
export function PassageChoiceMenu({ comparison }: { readonly comparison: Comparison | null }) {
  const m = useMessages(comparingMessages)
  const { minimumWords, shownKinds } = useComparison((state) => state.choice)
  const names = { quotation: m.quotations, stock: m.stockPhrases, table: m.tables }
  const id = useId()
  const sliderId = useId()
  const hidden = comparison?.hidden
  const hiddenCount = hidden === undefined ? 0 : Object.values(hidden).reduce((sum, count) => sum + count, 0)
  const short = hidden?.short ?? 0
  return (
    <>
      <Button
        className={styles.button}
        icon={<SlidersHorizontal />}
        popoverTarget={id}
        aria-label={hiddenCount === 0 ? m.choice : `${m.choice}, ${m.hidden(hiddenCount)}`}
        title={m.choice}
      >
        {hiddenCount === 0 ? null : m.hidden(hiddenCount)}
      </Button>
      <div id={id} popover="auto" role="dialog" aria-label={m.choice} className={styles.menu}>
        <label className={styles.length} htmlFor={sliderId}>
          <span>{m.minimum}</span>
          <output htmlFor={sliderId}>{m.wordCount(minimumWords)}</output>
        </label>
        <input
          id={sliderId}
          type="range"
          min={LEAST_WORDS}
          max={MOST_WORDS}
          value={minimumWords}
          aria-valuetext={m.wordCount(minimumWords)}
          onChange={(event) => change({ minimumWords: event.currentTarget.valueAsNumber })}
        />
        <p className={styles.hint}>{short === 0 ? m.noneShort : m.shortHidden(short)}</p>
        <fieldset className={styles.kinds}>
          <legend>{m.alsoShow}</legend>
          {ASIDE_KINDS.map((kind) => {
            const isShown = shownKinds.includes(kind)
            const count = hidden?.[kind] ?? 0
            return (
              <label key={kind} className={styles.kind}>
                <input type="checkbox" checked={isShown} onChange={() => toggle(kind)} />
                <span>{names[kind]}</span>
                <span className={styles.count}>{isShown || count === 0 ? '' : m.hidden(count)}</span>
              </label>
            )
          })}
        </fieldset>
      </div>
    </>
  )
}

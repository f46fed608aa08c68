import { type ReactNode, useEffect, useRef } from 'react'
import { useCommandRegistry } from '../state/commands.ts'
import { useMessages } from '../state/messages.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Keys } from '../ui/Keys.tsx'
import { closeDialog } from './dialog-state.ts'
import { helpMessages } from './help-messages.ts'
import styles from './HelpDialog.module.css'

/** The user guide in short: what there is to do, and the commands that do it. */
export function HelpDialog() {
  const m = useMessages(helpMessages)
  const page = useRef<HTMLDivElement>(null)
  // the keys that scroll go where the focus is, and the dialog alone would put it on its close button
  useEffect(() => page.current?.focus({ preventScroll: true }), [])
  const queries: readonly (readonly [examples: string, finds: string])[] = [
    ['"harbour treaty"  "harbour treaty"~5', m.findPhrase],
    ['treaty OR accord  -dues  ( … )', m.findEither],
    ['harb*  treity~1', m.findForms],
    ['title:lock  by:moen  source:ledger', m.findFields],
    ['date:2031-04  date:>2030', m.findDates],
    ['person:voss  place:norrland  org:board', m.findNames],
    ['is:unread  has:note  tag:quotes  lang:ko', m.findActs],
  ]
  return (
    <Dialog title={m.title} closeLabel={m.close} onClose={closeDialog}>
      <div ref={page} className={styles.page} tabIndex={-1}>
        <Section title={m.bringTitle} text={m.bringText} commands={['article.import', 'article.paste']} />
        <Section
          title={m.findTitle}
          text={m.findText}
          commands={['search.focus', 'hit.next', 'search.save', 'concordance.show']}
        >
          <dl className={styles.queries}>
            {queries.map(([examples, finds]) => (
              <div key={examples}>
                <dt>
                  {examples.split('  ').map((example) => (
                    <code key={example}>{example}</code>
                  ))}
                </dt>
                <dd>{finds}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section
          title={m.readTitle}
          text={m.readText}
          commands={['article.compare', 'passage.next', 'comparison.onlyNew']}
        />
        <Section
          title={m.storyTitle}
          text={m.storyText}
          commands={['story.show', 'list.toggleCopies', 'list.gatherCopies']}
        />
        <Section title={m.markTitle} text={m.markText} commands={['note.new', 'quote.copy', 'notes.show']} />
        <Section title={m.takeTitle} text={m.takeText} commands={['notes.export', 'library.export']} />
        <Section title={m.safeTitle} text={m.safeText} commands={['backup.make', 'backup.restore']} />
        <Section
          title={m.keysTitle}
          text={m.keysText}
          commands={['palette.open', 'shortcuts.show', 'edit.undo', 'settings.open']}
        />
      </div>
    </Dialog>
  )
}

interface SectionProps {
  readonly title: string
  readonly text: string
  readonly commands: readonly string[]
  readonly children?: ReactNode
}

function Section({ title, text, commands, children }: SectionProps) {
  const registered = useCommandRegistry((registry) => registry.commands)
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <p>{text}</p>
      {children}
      <ul className={styles.commands}>
        {commands.map((id) => {
          const command = registered.get(id)
          const chord = command?.keys?.[0]
          return command === undefined ? null : (
            <li key={id}>
              {command.label()}
              {chord === undefined ? null : <Keys chord={chord} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

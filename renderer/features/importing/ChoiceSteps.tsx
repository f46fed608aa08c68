import { Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { type Offer, stepReading } from './offer.ts'
import { previewMessages } from './preview-messages.ts'
import { useWizard } from './profiles/wizard-state.ts'

/** Takes choices of how the files are read back, and does them again, by button and by the usual keys. */
export function ChoiceSteps({ offer: { past, undone } }: { readonly offer: Offer }) {
  const m = useMessages(previewMessages)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const direction = directionOf(event)
      if (direction === null || useWizard.getState().shown !== null) return
      event.preventDefault()
      step(direction)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  if (past.length + undone.length === 0) return null
  return (
    <>
      <IconButton
        label={m.undoChoice}
        icon={<Undo2 />}
        disabled={past.length === 0}
        onClick={() => step('undo')}
      />
      <IconButton
        label={m.redoChoice}
        icon={<Redo2 />}
        disabled={undone.length === 0}
        onClick={() => step('redo')}
      />
    </>
  )
}

function step(direction: 'undo' | 'redo'): void {
  stepReading(direction).catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
}

function directionOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y') return 'redo'
  return letter !== 'z' ? null : shiftKey ? 'redo' : 'undo'
}

import { useEffect } from 'react'
import { itemsOfDrop } from './dropped-files.ts'
import { openPasteDialog } from './import-queue.ts'
import { offerItems } from './offer.ts'

function isTakenElsewhere(target: EventTarget | null): boolean {
  return (
    document.querySelector('dialog[open]') !== null
    || (target instanceof HTMLElement
      && (target.isContentEditable || target.matches('input, textarea, select')))
  )
}

/** Takes in what is pasted outside fields: files at once, text by way of the dialog that shows it first. */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData
      if (data === null || event.defaultPrevented || isTakenElsewhere(event.target)) return
      if (data.types.includes('Files')) {
        event.preventDefault()
        void itemsOfDrop(data).then(offerItems)
        return
      }
      const text = data.getData('text/plain')
      if (text.trim() === '') return
      event.preventDefault()
      openPasteDialog(text)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}

import { useEffect, useState } from 'react'
import { errorSentence } from '../../state/errors.ts'
import { showNotice } from '../../state/notices.ts'
import { itemsOfDrop } from './dropped-files.ts'
import { offerItems } from './offer.ts'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Takes in files dropped anywhere in the window. Answers whether some hang over it. */
export function useDropTarget(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setIsOver(false)
      itemsOfDrop(event.dataTransfer).then(offerItems, (error: unknown) =>
        showNotice(() => errorSentence(error), { kind: 'error' }),
      )
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}

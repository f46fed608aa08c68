import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { create } from 'zustand'

/** The file of an offer that the user shows us. */
export interface ShownFile {
  readonly item: ImportItem
  readonly itemIndex: number
}

export const useWizard = create<{ readonly shown: ShownFile | null }>(() => ({ shown: null }))

export function openWizard(shown: ShownFile): void {
  useWizard.setState({ shown })
}

export function closeWizard(): void {
  useWizard.setState({ shown: null })
}

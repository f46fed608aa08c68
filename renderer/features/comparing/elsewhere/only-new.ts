import { useComparison } from '../../../state/comparison.ts'

/** Dims what also stands elsewhere, or no longer. */
export function toggleOnlyNew(): void {
  useComparison.setState(({ show }) => ({ show: show === 'new' ? 'shared' : 'new' }))
}

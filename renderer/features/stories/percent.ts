/** A share from 0 to 1 in whole per cent. */
export function percent(share01: number): string {
  return `${Math.round(100 * share01)} %`
}

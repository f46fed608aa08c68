/** At most so many code units from the front of a text, no surrogate pair cut in half. */
export function frontOf(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/u, '')
}

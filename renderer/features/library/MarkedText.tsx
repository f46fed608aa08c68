import type { Snippet } from '@shared/model/query.ts'

/** A snippet with its matched words marked. */
export function MarkedText({ snippet: { text, marks } }: { readonly snippet: Snippet }) {
  const plainFrom = (index: number): number => marks[index - 1]?.end ?? 0
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(plainFrom(index), start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(plainFrom(marks.length))}
    </>
  )
}

import { database, type CollateDatabase } from '../database.ts'

/** Another object whenever a note or a highlight was written, changed or deleted. Reads their times of change only. */
export async function readMarksChange(from: CollateDatabase = database): Promise<object> {
  const { notes, highlights } = from
  await from.transaction('r', notes, highlights, () =>
    Promise.all([notes.orderBy('updatedAtMs').keys(), highlights.orderBy('updatedAtMs').keys()]),
  )
  return {}
}

/** Between dropping files and importing them: a batch that may surprise is shown first, any other goes straight in. */
import type { FilePreview, ImportItem, ImportPreview } from '@shared/contract/engine/importing.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { ReadAs } from '@shared/model/read-as.ts'
import { create } from 'zustand'
import { readSetting, type Settings } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { engine } from '../../engine/engine.ts'
import { importItems } from './import-queue.ts'
import { rememberTables } from './known-tables.ts'
import { takeProfiles } from './profiles/known-profiles.ts'

type ImportSettings = Settings['importing']

const FIRST_SETTINGS: ImportSettings = {
  isPreviewedAlways: false,
  duplicates: 'skip',
  isAskedAtDuplicates: false,
}

/** A batch that waits for a yes. */
export interface Offer {
  readonly id: number
  readonly items: readonly ImportItem[]
  readonly preview: ImportPreview
  readonly settings: ImportSettings
}

interface Offers {
  /** The first is shown; what is dropped meanwhile stands behind it. */
  readonly offers: readonly Offer[]
  /** How far the batch is that is being looked into; null while none is. */
  readonly looking: Progress | null
}

let lastId = 0

export const useOffers = create<Offers>(() => ({ offers: [], looking: null }))

/** Imports a batch, by way of the import window where it holds something that the user should see first. */
export async function offerItems(dropped: readonly ImportItem[]): Promise<void> {
  const items = await takeProfiles(dropped)
  if (items.length === 0) return
  const settings = (await readSetting('importing')) ?? FIRST_SETTINGS
  const preview = await lookInto(items)
  if (preview === 'cancelled') return
  // what cannot even be looked into is told by the import itself
  if (preview === null || !isWorthShowing(preview, settings)) {
    return importItems(items, settings.duplicates)
  }
  showOffer({ id: ++lastId, items, preview, settings })
}

/** Opens the import window for items whatever they hold, to read them in another way. */
export async function offerAnew(items: readonly ImportItem[]): Promise<void> {
  const settings = (await readSetting('importing')) ?? FIRST_SETTINGS
  const preview = await lookInto(items)
  if (preview === 'cancelled') return
  if (preview === null) return importItems(items, settings.duplicates)
  showOffer({ id: ++lastId, items, preview, settings })
}

/** Reads one file of the offer anew, as the user wants it read. */
export async function readOfferedAs(itemIndex: number, readAs: ReadAs): Promise<void> {
  const [offer] = useOffers.getState().offers
  const item = offer?.items[itemIndex]
  if (offer === undefined || item === undefined) return
  const wanted: ImportItem = { ...item, readAs }
  changeOffer(offer, (now) => ({
    ...now,
    items: now.items.map((each, index) => (index === itemIndex ? wanted : each)),
  }))
  const [read] = (await engine.call('import.preview', { items: [wanted] })).files
  // the window may be closed by now, show the next batch, or wait for a later choice
  changeOffer(offer, (now) => ({
    ...now,
    preview: {
      ...now.preview,
      files: now.preview.files.map((file) =>
        file.itemIndex === itemIndex && now.items[itemIndex] === wanted && read !== undefined
          ? { ...read, itemIndex }
          : file,
      ),
    },
  }))
}

/** Reads every file of the offer anew, as each is to be read: a profile that was just made may fit several. */
export async function readOfferAnew(): Promise<void> {
  const [offer] = useOffers.getState().offers
  if (offer === undefined) return
  const preview = await lookInto(offer.items)
  if (preview !== null && preview !== 'cancelled') changeOffer(offer, (now) => ({ ...now, preview }))
}

/** Reads every file of the offer in the same way. */
export async function readAllOfferedAs(readAs: ReadAs): Promise<void> {
  const [offer] = useOffers.getState().offers
  if (offer === undefined) return
  const items = offer.items.map((item): ImportItem => ({ ...item, readAs }))
  const preview = await lookInto(items)
  if (preview !== null && preview !== 'cancelled') changeOffer(offer, (now) => ({ ...now, items, preview }))
}

/** Closes the import window; `settings` are remembered where the batch is imported. */
export async function answerOffer(offer: Offer, settings: ImportSettings | null): Promise<void> {
  useOffers.setState(({ offers }) => ({ offers: offers.filter((each) => each.id !== offer.id) }))
  if (settings === null) return
  await writeSetting('importing', settings)
  await rememberTables(offer.preview.files)
  await importItems(offer.items, settings.duplicates)
}

/** Batches that are being looked into. */
const underWay = new Set<AbortController>()

/** Stops looking into what was dropped; nothing of it is imported. */
export function cancelLooking(): void {
  for (const each of underWay) each.abort()
}

async function lookInto(items: readonly ImportItem[]): Promise<ImportPreview | 'cancelled' | null> {
  const cancelling = new AbortController()
  underWay.add(cancelling)
  const onProgress = (looking: Progress): void => useOffers.setState({ looking })
  onProgress({ done: 0, total: items.length, current: '' })
  try {
    const preview = await engine.call('import.preview', { items }, { signal: cancelling.signal, onProgress })
    return cancelling.signal.aborted ? 'cancelled' : preview
  } catch {
    return cancelling.signal.aborted ? 'cancelled' : null
  } finally {
    underWay.delete(cancelling)
    if (underWay.size === 0) useOffers.setState({ looking: null })
  }
}

function showOffer(offer: Offer): void {
  useOffers.setState(({ offers }) => ({ offers: [...offers, offer] }))
}

function changeOffer(offer: Offer, change: (offer: Offer) => Offer): void {
  useOffers.setState(({ offers }) => ({
    offers: offers.map((each) => (each.id === offer.id ? change(each) : each)),
  }))
}

/** A file that fails as a whole is no reason to ask: the report tells of it. */
function isWorthShowing({ files }: ImportPreview, settings: ImportSettings): boolean {
  return files.some(
    (file) =>
      settings.isPreviewedAlways
      || file.articleCount > 1
      || file.mayBeDivided
      || (file.table !== null && file.articleCount === 0)
      || hasDoubt(file)
      || (settings.isAskedAtDuplicates && file.alreadyThereCount > 0),
  )
}

function hasDoubt({ articleCount, isCharsetGuessed, problemCount }: FilePreview): boolean {
  return articleCount > 0 && (isCharsetGuessed || problemCount > 0)
}

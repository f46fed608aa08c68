/** Between dropping files and importing them: a batch that may surprise is shown first, any other goes straight in. */
import type { FilePreview, ImportItem, ImportPreview } from '@shared/contract/engine/importing.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { ReadAs } from '@shared/model/read-as.ts'
import { create } from 'zustand'
import { readSetting, type Settings } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { engine } from '../../engine/engine.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { importItems } from './import-queue.ts'
import { rememberTables } from './known-tables.ts'
import { takeProfiles } from './profiles/known-profiles.ts'
import { profileMessages } from './profiles/profile-messages.ts'

type ImportSettings = Settings['importing']

const FIRST_SETTINGS: ImportSettings = {
  isPreviewedAlways: false,
  duplicates: 'skip',
  isAskedAtDuplicates: false,
}

/** The items of an offer, each with how it is to be read. */
type Reading = readonly ImportItem[]

/** A batch that waits for a yes. */
export interface Offer {
  readonly id: number
  readonly items: readonly ImportItem[]
  readonly preview: ImportPreview
  /** How the files were to be read before each choice, the latest last, and what was undone of it. */
  readonly past: readonly Reading[]
  readonly undone: readonly Reading[]
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
    tellProfiles(preview)
    return importItems(items, settings.duplicates)
  }
  showOffer(items, preview, settings)
}

/** Opens the import window for items whatever they hold, to read them in another way. */
export async function offerAnew(items: readonly ImportItem[]): Promise<void> {
  const settings = (await readSetting('importing')) ?? FIRST_SETTINGS
  const preview = await lookInto(items)
  if (preview === 'cancelled') return
  if (preview === null) return importItems(items, settings.duplicates)
  showOffer(items, preview, settings)
}

/** Reads one file of the offer anew, as the user wants it read. */
export async function readOfferedAs(itemIndex: number, readAs: ReadAs): Promise<void> {
  const [offer] = useOffers.getState().offers
  const item = offer?.items[itemIndex]
  if (offer === undefined || item === undefined) return
  const wanted: ImportItem = { ...item, readAs }
  choose(
    offer,
    offer.items.map((each, index) => (index === itemIndex ? wanted : each)),
  )
  await readFileAnew(offer, itemIndex, wanted)
}

/** Takes the latest choice of how to read back, or does it again; only the files that it is about are read anew. */
export async function stepReading(direction: 'undo' | 'redo'): Promise<void> {
  const [offer] = useOffers.getState().offers
  const wanted = (direction === 'undo' ? offer?.past : offer?.undone)?.at(-1)
  if (offer === undefined || wanted === undefined) return
  const { items, past, undone } = offer
  changeOffer(offer, (now) => ({
    ...now,
    items: wanted,
    past: direction === 'undo' ? past.slice(0, -1) : [...past, items],
    undone: direction === 'undo' ? [...undone, items] : undone.slice(0, -1),
  }))
  const changed = [...wanted.entries()].filter(([index, item]) => item !== items[index])
  const [only] = changed
  if (changed.length === 1 && only !== undefined) await readFileAnew(offer, ...only)
  else if (changed.length > 1) await readOfferAnew()
}

function choose(offer: Offer, items: Reading): void {
  changeOffer(offer, (now) => ({ ...now, items, past: [...now.past, now.items], undone: [] }))
}

async function readFileAnew(offer: Offer, itemIndex: number, wanted: ImportItem): Promise<void> {
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
  if (preview === null || preview === 'cancelled') return
  choose(offer, items)
  changeOffer(offer, (now) => ({ ...now, preview }))
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

function showOffer(items: Reading, preview: ImportPreview, settings: ImportSettings): void {
  const offer: Offer = { id: ++lastId, items, preview, settings, past: [], undone: [] }
  useOffers.setState(({ offers }) => ({ offers: [...offers, offer] }))
}

function changeOffer(offer: Offer, change: (offer: Offer) => Offer): void {
  useOffers.setState(({ offers }) => ({
    offers: offers.map((each) => (each.id === offer.id ? change(each) : each)),
  }))
}

/** A file that fails as a whole is no reason to ask: the report tells of it. A disk that gets full is one. */
function isWorthShowing({ files, lack }: ImportPreview, settings: ImportSettings): boolean {
  if (lack !== null) return true
  return files.some(
    (file) =>
      settings.isPreviewedAlways
      || (file.articleCount > 1 && !isReadByProfile(file))
      || file.mayBeDivided
      || (file.table !== null && file.articleCount === 0)
      || hasDoubt(file)
      || (settings.isAskedAtDuplicates && file.alreadyThereCount > 0),
  )
}

/** The user has shown before how such files are divided, and every record of this one has its title. */
function isReadByProfile({ profile, articleCount, fields }: FilePreview): boolean {
  return profile !== null && fields.some(({ name, count }) => name === 'title' && count === articleCount)
}

/** What went straight in because of a profile is told: nobody was asked. */
function tellProfiles(preview: ImportPreview | null): void {
  const names = new Set(preview?.files.flatMap(({ profile }) => profile?.name ?? []))
  for (const name of names) showNotice(() => currentMessages(profileMessages).readStraight(name))
}

function hasDoubt({ articleCount, isCharsetGuessed, problemCount }: FilePreview): boolean {
  return articleCount > 0 && (isCharsetGuessed || problemCount > 0)
}

import type { ArticleDraft, PageDraft, PagePicture } from '../../model/draft.ts'
import type { DraftImage } from '../../model/supplement.ts'
import { sniffImageType } from './image-type.ts'
import { decodeBase64Text } from './mime/transfer-encoding.ts'

/** Smaller ones are dots that count readers, lines and bullets. */
const MIN_BYTES = 150
const MAX_BYTES = 8 * 1024 * 1024
const MAX_BYTES_OF_ARTICLE = 24 * 1024 * 1024
const MAX_IMAGES = 40
const DATA_ADDRESS = /^data:image\/[\w.+-]{1,20}(?:;[\w=.-]{1,50}){0,4}?;base64,/iu

/**
 * The draft with the pictures of its page as images, where their bytes are there and are pictures; of the others only
 * the captions stay. Nothing is fetched.
 *
 * @param pictureAt the bytes that an archive holds under an address, null for none
 */
export function withImages(
  { pictures = [], ...draft }: PageDraft,
  pictureAt: (address: string) => Uint8Array | null = () => null,
): ArticleDraft {
  const images: DraftImage[] = []
  const captions: string[] = []
  let total = 0
  for (const picture of pictures) {
    const image = images.length < MAX_IMAGES ? imageOf(picture, pictureAt) : null
    if (image !== null && total + image.bytes.length <= MAX_BYTES_OF_ARTICLE) {
      images.push(image)
      total += image.bytes.length
    } else if (picture.caption !== '') captions.push(picture.caption)
  }
  if (images.length === 0 && captions.length === 0) return draft
  return {
    ...draft,
    supplement: {
      ...draft.supplement,
      ...(captions.length === 0
        ? {}
        : { captions: [...new Set([...(draft.supplement?.captions ?? []), ...captions])] }),
      ...(images.length === 0 ? {} : { images }),
    },
  }
}

function imageOf(
  { address, caption, afterParagraph }: PagePicture,
  pictureAt: (address: string) => Uint8Array | null,
): DraftImage | null {
  const data = DATA_ADDRESS.exec(address.slice(0, 300))?.[0]
  const bytes = data === undefined ? pictureAt(address) : decodeBase64Text(address, data.length)
  if (bytes === null || bytes.length < MIN_BYTES || bytes.length > MAX_BYTES) return null
  const type = sniffImageType(bytes)
  return type === null ? null : { type, bytes: new Uint8Array(bytes), caption, afterParagraph }
}

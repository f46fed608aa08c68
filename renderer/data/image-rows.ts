import { sniffImageType } from '@shared/core/importing/image-type.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'

/** A picture in a library file, whose rows are text: its bytes in base64. */
export interface ImageRow extends Omit<ArticleImage, 'bytes'> {
  readonly base64: string
}

const PIECE = 0x8000

export function toImageRow({ bytes, ...image }: ArticleImage): ImageRow {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return { ...image, base64: btoa(text) }
}

/** The picture of a row; null when its bytes are no picture. */
export function fromImageRow({ base64, ...image }: ImageRow): ArticleImage | null {
  const bytes = bytesOf(base64)
  const type = bytes === null ? null : sniffImageType(bytes)
  return bytes === null || type === null ? null : { ...image, type, bytes }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
  } catch {
    return null
  }
}

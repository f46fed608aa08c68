import { sniffImageType } from '@shared/core/importing/image-type.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import { memo, useEffect, useState } from 'react'
import styles from './Picture.module.css'

/**
 * A picture of a saved page. Its bytes become an address of this window only after their kind was found anew; a stored kind
 * is not believed. Its caption is no part of the article's text.
 */
export const Picture = memo(function Picture({ image }: { readonly image: ArticleImage }) {
  const [address, setAddress] = useState<string | null>(null)
  const { bytes, caption } = image
  useEffect(() => {
    const type = sniffImageType(bytes)
    if (type === null) return
    const made = URL.createObjectURL(new Blob([bytes], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  if (address === null) return null
  return (
    <figure className={styles.picture}>
      <img src={address} alt={caption} decoding="async" draggable={false} />
      {caption === '' ? null : <figcaption aria-hidden>{caption}</figcaption>}
    </figure>
  )
})

import type { Format } from '../format.ts'
import { looksLikeMail, looksLikeMailbox, looksLikeMhtml } from './mime-signs.ts'

/** Saved pages and mail: what is packed as messages are. */
export const MIME_FORMATS: readonly Format[] = [
  {
    id: 'mhtml',
    recognise: ({ bytes }) => looksLikeMhtml(bytes),
    load: async () => (await import('./read-mhtml.ts')).readMhtml,
  },
  {
    id: 'mail',
    recognise: ({ bytes }) => looksLikeMail(bytes),
    load: async () => (await import('./read-mail.ts')).readMail,
  },
  {
    id: 'mailbox',
    recognise: ({ bytes }) => looksLikeMailbox(bytes),
    load: async () => (await import('./read-mailbox.ts')).readMailbox,
  },
]

import type { ExportProfile } from '@shared/model/export-profile.ts'
import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { controlClass } from '../../../ui/Field.tsx'
import { Section } from '../../../ui/Section.tsx'
import { chooseProfiles, exportProfile, removeProfile, renameProfile, useProfiles } from './known-profiles.ts'
import { profileMessages } from './profile-messages.ts'
import styles from './Profiles.module.css'

/** The user's profiles, to rename, hand on and delete; for the settings. */
export function ProfileList() {
  const m = useMessages(profileMessages)
  const profiles = useProfiles()
  if (profiles === undefined) return null
  return (
    <Section title={m.listTitle}>
      {profiles.length === 0 ? <p className={styles.quiet}>{m.listEmpty}</p> : null}
      <ul className={styles.list}>
        {profiles.map((profile) => (
          <ProfileItem key={profile.id} profile={profile} />
        ))}
      </ul>
      <Button look="outlined" onClick={() => void chooseProfiles()}>
        {m.bringIn}
      </Button>
    </Section>
  )
}

function ProfileItem({ profile }: { readonly profile: ExportProfile }) {
  const m = useMessages(profileMessages)
  const { id, name } = profile
  return (
    <li className={styles.item}>
      <input
        // drawn anew when the name changes elsewhere, by undo for one
        key={name}
        type="text"
        className={controlClass}
        aria-label={m.nameOf(name)}
        defaultValue={name}
        onBlur={(event) => void renameProfile(id, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <Button look="outlined" aria-label={m.exportOf(name)} onClick={() => void exportProfile(profile)}>
        {m.exportShort}
      </Button>
      <Button look="outlined" aria-label={m.removeOf(name)} onClick={() => void removeProfile(id)}>
        {m.removeShort}
      </Button>
    </li>
  )
}

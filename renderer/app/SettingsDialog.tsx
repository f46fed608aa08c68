import type { InterfaceLanguage, Theme } from '@shared/contract/ipc.ts'
import type { LeadRule } from '@shared/model/story.ts'
import { ProfileList } from '../features/importing/profiles/ProfileList.tsx'
import { WatchSettings } from '../features/importing/watching/WatchSettings.tsx'
import { FieldRules } from '../features/reading/FieldRules.tsx'
import { LEAD_RULES } from '../features/stories/commands.ts'
import { storiesMessages } from '../features/stories/messages.ts'
import { useMessages } from '../state/messages.ts'
import { changePreferences, usePreferences } from '../state/preferences.ts'
import { useStories } from '../state/stories.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { controlClass, Field } from '../ui/Field.tsx'
import { Section } from '../ui/Section.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { ColourNames } from './ColourNames.tsx'
import { closeDialog } from './dialog-state.ts'
import { appMessages } from './messages.ts'
import { ZOOM_STEPS } from './zoom.ts'

export function SettingsDialog() {
  const messages = useMessages(appMessages)
  const storyMessages = useMessages(storiesMessages)
  const { theme, language, zoom } = usePreferences()
  const leadRule = useStories((state) => state.leadRule)
  return (
    <Dialog title={messages.settingsTitle} closeLabel={messages.close} onClose={closeDialog} size="small">
      <Section title={messages.settingsLook}>
        <Field label={messages.theme}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={theme}
              onChange={(event) => void changePreferences({ theme: event.target.value as Theme })}
            >
              <option value="system">{messages.themeSystem}</option>
              <option value="light">{messages.themeLight}</option>
              <option value="dark">{messages.themeDark}</option>
            </select>
          )}
        </Field>
        <Field label={messages.language}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={language}
              onChange={(event) =>
                void changePreferences({ language: event.target.value as InterfaceLanguage })
              }
            >
              <option value="en" lang="en">
                English
              </option>
              <option value="ko" lang="ko">
                한국어
              </option>
            </select>
          )}
        </Field>
        <Field label={messages.zoom}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={zoom}
              onChange={(event) => void changePreferences({ zoom: Number(event.target.value) })}
            >
              {ZOOM_STEPS.map((step) => (
                <option key={step} value={step}>
                  {Math.round(step * 100)} %
                </option>
              ))}
            </select>
          )}
        </Field>
      </Section>
      <Section title={storyMessages.storiesTitle}>
        <Field label={storyMessages.leadRule}>
          {(ids) => (
            <select
              {...ids}
              className={controlClass}
              value={leadRule}
              onChange={(event) => useStories.setState({ leadRule: event.target.value as LeadRule })}
            >
              {LEAD_RULES.map((rule) => (
                <option key={rule} value={rule}>
                  {storyMessages[`rule-${rule}`]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </Section>
      <WatchSettings />
      <BackupSettings />
      <ColourNames />
      <FieldRules />
      <ProfileList />
    </Dialog>
  )
}

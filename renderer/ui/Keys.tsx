import styles from './Keys.module.css'

const isMac = navigator.userAgent.includes('Mac OS')
const NAMES: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  ' ': 'Space',
}

/** How a chord such as `Mod+Shift+P` is written on this platform. */
function chordText(chord: string): string {
  return chord
    .split(/\+(?=.)/u)
    .map((part) => NAMES[part] ?? part)
    .join(isMac ? '' : ' ')
}

/** A shortcut, drawn as a key cap. */
export function Keys({ chord }: { readonly chord: string }) {
  return <kbd className={styles.keys}>{chordText(chord)}</kbd>
}

import type { Abilities } from './render.ts'

type Values = Readonly<Record<string, string | undefined>>

/** What the terminal behind a stream can do, by its environment. */
export function abilitiesOf(stream: { readonly isTTY?: boolean }, values: Values): Abilities {
  const terminal = stream.isTTY === true && values.TERM !== 'dumb'
  return { colours: terminal && !values.NO_COLOR, links: terminal && showsLinks(values) }
}

/** Terminals known to draw OSC 8 links; others may print the escape codes. */
function showsLinks({ TERM_PROGRAM = '', VTE_VERSION = '0', WT_SESSION, KITTY_WINDOW_ID, TERM = '' }: Values): boolean {
  const known = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper']
  return (
    known.includes(TERM_PROGRAM) ||
    Number(VTE_VERSION) >= 5000 ||
    Boolean(WT_SESSION ?? KITTY_WINDOW_ID) ||
    /kitty|alacritty|foot/.test(TERM)
  )
}

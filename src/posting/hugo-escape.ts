/** Characters that a part of a link may hold, and those that stay when the part has to be escaped. */
interface EscapeRule {
  readonly valid: RegExp
  readonly kept: RegExp
}

const pathRule: EscapeRule = { valid: /^(?:[\w\-.~$&+,/:;=@!'()*[\]]|%[\da-f]{2})*$/i, kept: /^[\w\-.~$&+,/:;=@]$/ }
const fragmentRule: EscapeRule = {
  valid: /^(?:[\w\-.~$&+,/:;=@!'()*[\]?]|%[\da-f]{2})*$/i,
  kept: /^[\w\-.~$&+,/:;=@!()*?]$/,
}

const badEscape = /%(?![\da-f]{2})/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u001f\u007f]/

/**
 * The link with what cannot stand in a URL percent-encoded, by the rules of Go's `net/url`, which Hugo uses: a part that
 * is valid as it is stays untouched, a query always does. `undefined` where Hugo would stop.
 */
export function escapedLink(link: string): string | undefined {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? []
  if (control.test(link) || badEscape.test(path) || badEscape.test(fragment)) return undefined
  // Go takes what follows `//` for a host; nothing follows, so nothing is left.
  if (link === '//') return '/'
  return escaped(path, pathRule) + query + (fragment && `#${escaped(fragment, fragmentRule)}`)
}

function escaped(part: string, { valid, kept }: EscapeRule): string {
  return valid.test(part)
    ? part
    : part.replace(/%([\da-f]{2})|./gisu, (match, hex) => escapedCharacter(match, hex, kept))
}

function escapedCharacter(match: string, hex: string | undefined, kept: RegExp): string {
  const character = hex ? String.fromCharCode(Number.parseInt(hex, 16)) : match
  if (kept.test(character)) return character
  return hex ? match.toUpperCase() : Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&')
}

/**
 * What a person typed, from the text of a Slack event: mentions and emoji gone, links as their words, the three entities
 * undone.
 */
export function incomingText(text: string): string {
  return text
    .slice(0, longest)
    .replace(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign: string, target: string, label?: string) =>
      plain(sign, target, label),
    )
    .replace(emoji, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \u00A0]{2,}/g, ' ')
    .trim()
}

// Slack lets people write up to 40,000 characters; no question needs more than this.
const longest = 4000

// Slack writes an emoji as its name: `:wave:`, `:wave::skin-tone-3:`, `:+1:`. "10:30:45" is none.
const emoji = /(?<![\p{L}\p{N}:]):(?=[^:]*[a-z+])[a-z0-9_+'-]{1,100}:(?::skin-tone-[2-6]:)?(?![\p{L}\p{N}])/gu

function plain(sign: string, target: string, label: string | undefined): string {
  if (sign === '@' || sign === '!') return ' '
  if (sign === '#') return label === undefined || label === '' ? ' ' : `#${label}`
  return label ?? target.replace(/^mailto:/, '')
}

/** Whether the text mentions somebody, and not the bot. */
export function isToSomebodyElse(text: string, botUser: string | undefined): boolean {
  const people = [...text.matchAll(/<@([A-Z0-9]+)/g)].map((mention) => mention[1])
  return people.length > 0 && !people.includes(botUser)
}

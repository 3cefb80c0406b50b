/**
 * Text for any Slack text field, shown as it is: the three control characters become entities, so that no mention,
 * broadcast or link can come out of it; characters that hide or turn text around are dropped.
 */
export function escapeText(text: string): string {
  return unformatted(visible(text)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * The text without what cannot be seen: controls, bidirectional marks, zero-width and tag characters, halves of
 * characters.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(
      /\p{Cs}|[\u{E0000}-\u{E0FFF}]|(?!\n)\p{Cc}|(?!\u200D)\p{Cf}|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D/gu,
      '',
    )
}

/** Where one of Slack's formatting marks could open bold, italic, strike or code, one that looks alike stands instead. */
function unformatted(text: string): string {
  return text.replaceAll('`', 'ˋ').replace(/(?<![\p{L}\p{N}])[*_~](?=\S)/gu, (mark) => alike[mark] ?? mark)
}

const alike: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼' }

/** Text for a label that is only read out, at most so long: nothing in it is decoded or parsed, so nothing is escaped. */
export function spoken(text: string, longest: number): string {
  const words = visible(text)
    .replace(/[<>\n]/g, ' ')
    .trim()
  return words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

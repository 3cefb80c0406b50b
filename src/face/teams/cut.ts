/** The text up to a length, at the end of a word where one is near, with an ellipsis where something is left out. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const whole = text.slice(0, longest - 1)
  const word = whole.replace(/\s\S{0,40}$/u, '')
  // Half a character is none.
  return `${word.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

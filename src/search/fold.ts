/** Mentions, tags, addresses, entities: what platforms and pages put around words. */
const markup = /<[^<>]{0,300}>|https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}|&#?\w{1,10};|:[a-z_]{2,30}:/g

/** `IT` and `TI` in a text that also has small letters are information technology; `it` is a pronoun. */
const shouted = /(?<![\p{L}\p{N}-])(?:IT|TI|I\.T\.|T\.I\.)(?![\p{L}\p{N}]|[- ]?\d)/gu

/** Lower case, no accents, plain apostrophes; no mentions, links, addresses. */
export function fold(text: string): string {
  const words =
    text.includes('<') || text.includes('@') || text.includes(':') || text.includes('&')
      ? text.replace(markup, ' ')
      : text
  const spoken = /\p{Ll}/u.test(words) ? words.replace(shouted, ' infotech ') : words
  return foldLetters(spoken)
}

/** Lower case, no accents, ligatures apart, plain apostrophes. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæ’ʼ‘ﬁﬂß]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
}

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '’': "'", ʼ: "'", '‘': "'", ß: 'ss' }

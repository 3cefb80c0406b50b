/** What stands for any number: "6 years" and "12 years" say the same. */
const number = '#'
const word = /[a-z0-9]+(?:'(?:[a-z]{1,2}(?![a-z]))?)?|[?!]/g
/** Beyond this a question repeats itself. */
const mostWords = 120

/**
 * The words of a folded text, alone, by their first letters, in pairs and in threes, with where it begins and ends: a turn
 * of phrase shows in them though nobody foresaw it. `l'offre` is two words, `what's` one.
 */
export function wordingOf(folded: string): readonly string[] {
  const words = (folded.replace(mention, ' ').match(word) ?? [])
    .slice(0, mostWords)
    .map((each) => (/\d/.test(each) ? number : each))
  const found = new Set<string>(words)
  for (const each of words) if (each.length > beginning) found.add(`${each.slice(0, beginning)}…`)
  for (let at = 0; at <= words.length; at++) {
    const [before, last, now] = [words[at - 2] ?? start, words[at - 1] ?? start, words[at] ?? end]
    found.add(`${last} ${now}`)
    if (last !== start) found.add(`${before} ${last} ${now}`)
  }
  return [...found]
}

/** So many letters tell a word through its endings and slips. */
const beginning = 4
const start = '^'
const end = '$'
const mention = /<[^>]*>/g

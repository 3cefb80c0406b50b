/** Ways of writing that phones and speech have made, folded, and what they stand for; whole words only. */
const shorthand: readonly (readonly [RegExp, string])[] = (
  [
    // English
    ['u', 'you'],
    ['ur', 'your'],
    ['r(?= (?:you|u|they|we|there|any))', 'are'],
    ['wanna', 'want to'],
    ['gonna', 'going to'],
    ['gotta', 'have to'],
    ['lemme', 'let me'],
    ['gimme', 'give me'],
    ['ppl', 'people'],
    ['smth|sth|sumthing', 'something'],
    ['abt', 'about'],
    ['w/(?= )', 'with'],
    ['atm', 'right now'],
    ['thru', 'through'],
    ['doin', 'doing'],
    ['lookin', 'looking'],
    ['workin', 'working'],
    ['hirin', 'hiring'],
    ['gov|govt', 'government'],
    // French
    [
      "j'? ?(?=(?:peux|veux|fais|suis|cherche|travaille|postule|pense|voudrais|viens|connais|sais|sors|reste|vis|code|bosse|dois|parle|trouve|mets|donne|commence|vois|me|te|le|la|l')(?![\\p{L}]))",
      'je ',
    ],
    ['chu|chus|chui|chuis', 'je suis'],
    ['g(?= (?:trouve|vu|lu|fait|pas|deja|un|une|le|la|[\\d]))', "j'ai"],
    ['jai', "j'ai"],
    ['ya(?= )', 'y a'],
    ["z'avez|zavez", 'avez-vous'],
    ['kel|kels|kelle', 'quel'],
    ['koi', 'quoi'],
    ['kossé|kosse|kesse|kess', "qu'est-ce"],
    ['qqch|qqchose|kekchose|kelkechose', 'quelque chose'],
    ['qqun|kekun', "quelqu'un"],
    ['tjrs|tjs', 'toujours'],
    ['bcp', 'beaucoup'],
    ['dsl', 'desole'],
    ['pcq|pck', 'parce que'],
    ["m'a(?= (?:postuler|envoyer|appliquer))", 'je vais'],
  ] as const
).map(([written, meant]) => [new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${written})(?![\\p{L}\\p{N}])`, 'gu'), meant] as const)

/** A folded text with its shorthand written out, so that each turn of phrase need be known in one form only. */
export function writtenOut(folded: string): string {
  let text = folded
  for (const [written, meant] of shorthand) text = text.replace(written, meant)
  return text.replace(/ +/g, ' ').trim()
}
